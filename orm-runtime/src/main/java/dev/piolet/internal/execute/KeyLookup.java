package dev.piolet.internal.execute;

import dev.piolet.error.TooManyRowsException;
import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.Bind;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.RowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds one row by its primary key, with a text that is made once for a table. */
public final class KeyLookup {
  private KeyLookup() {}

  /**
   * Reads the row with a key.
   *
   * @throws TooManyRowsException when the table, against its model, has several
   */
  public static <M, K> Optional<M> find(Executor executor, KeyedTable<M, K> table, K key) {
    BoundSql statement = statement(table, TableMetadata.of(table).mapping().keyValues(key));
    return executor.find(statement, table, (rows, reader) -> only(rows, reader, table, statement));
  }

  private static <M> Optional<M> only(
      ResultSet rows, RowReader<M> reader, Table<M> table, BoundSql statement) throws SQLException {
    if (!rows.next()) {
      return Optional.empty();
    }
    M model = reader.read(rows, 1);
    int count = 1;
    while (rows.next()) {
      count++;
    }
    if (count > 1) {
      throw new TooManyRowsException(
          "The table " + table + " has " + count + " rows with the key " + statement.values(),
          table.model(),
          statement.sql(),
          statement.values());
    }
    return Optional.ofNullable(model);
  }

  /**
   * The statement that reads the row with a key.
   *
   * @param key the values of the key's columns, in their order
   */
  public static BoundSql statement(KeyedTable<?, ?> table, List<? extends @Nullable Object> key) {
    if (key.size() == 1) {
      return new BoundSql(
          TableMetadata.of(table).selectByKey(),
          List.of(bind(table.primaryKey().get(0), key.get(0))));
    }
    List<Bind<?>> binds = new ArrayList<>(key.size());
    for (int i = 0; i < key.size(); i++) {
      binds.add(bind(table.primaryKey().get(i), key.get(i)));
    }
    return new BoundSql(TableMetadata.of(table).selectByKey(), binds);
  }

  @SuppressWarnings("unchecked") // a key's values have the types of its columns
  private static <T> Bind<T> bind(Column<?, T> column, @Nullable Object value) {
    return new Bind<>(column.type(), (T) value);
  }
}
