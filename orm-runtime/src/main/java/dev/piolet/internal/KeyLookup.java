package dev.piolet.internal;

import dev.piolet.query.Select;
import dev.piolet.query.Sql;
import dev.piolet.query.Statement;
import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import java.util.List;
import java.util.Optional;

/** Finds one row by its primary key. */
public final class KeyLookup {
  private KeyLookup() {}

  /**
   * The columns of a table's primary key.
   *
   * @throws IllegalArgumentException when it has none
   */
  public static <M> List<Column<M, ?>> primaryKey(Table<M> table) {
    return KeyedRows.keyOf(table);
  }

  /** The statement that reads the row with a key. */
  public static <M, K> Statement<Optional<M>> find(KeyedTable<M, K> table, K key) {
    List<?> values = table.keyValues(key);
    Select<M> select = Sql.select(table);
    List<Column<M, ?>> columns = table.primaryKey();
    for (int i = 0; i < columns.size(); i++) {
      select = withKey(select, columns.get(i), values.get(i));
    }
    return select.optional();
  }

  @SuppressWarnings("unchecked") // a key's values have the types of its columns
  private static <M, T> Select<M> withKey(Select<M> select, Column<M, T> column, Object value) {
    return select.where(column.eq((T) value));
  }
}
