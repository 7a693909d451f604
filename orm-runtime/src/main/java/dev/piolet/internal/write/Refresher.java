package dev.piolet.internal.write;

import dev.piolet.error.NoRowException;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.KeyLookup;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.model.Keys;
import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of models again. */
final class Refresher {
  private final Executor executor;
  private final Tracking tracking;

  Refresher(Executor executor, Tracking tracking) {
    this.executor = executor;
    this.tracking = tracking;
  }

  /**
   * Reads the rows of models, into them where their properties can be set.
   *
   * @return the models as they now are, in the same order
   * @throws NoRowException naming the keys that have no row; then no model is touched
   */
  <M> Work<List<M>> refresh(Group<M> group) {
    Table<M> table = group.table();
    List<M> keyed = keyed(table, group.models());
    KeyedRows.requireKeys(table, keyed);
    List<M> refreshed = new ArrayList<>(group.models());
    Numbered statement =
        keyed.size() == 1 && KeyedRows.isKeyAlone(table)
            ? single(table, keyed.get(0))
            : many(table, keyed, table.columns(), table.filter());
    Step<Integer> step =
        new Step<>(
            statement.sql(), outcome -> refill(table, keyed, statement, outcome.rows(), refreshed));
    return new Work<>(
        List.of(step),
        () -> {
          refreshed.forEach(model -> tracking.written(table, model));
          return refreshed;
        });
  }

  private <M> int refill(
      Table<M> table, List<M> keyed, Numbered statement, ResultSet rows, List<M> refreshed)
      throws SQLException {
    BitSet found = new BitSet();
    while (rows.next()) {
      found.set(statement.position(rows));
    }
    requireAll(table, keyed, statement.sql(), found);
    rows.beforeFirst();
    while (rows.next()) {
      int position = statement.position(rows);
      M read =
          tracking.refilled(
              table,
              refreshed.get(position),
              model ->
                  TableMetadata.of(table).mapping().refresh(model, rows, statement.firstColumn()));
      refreshed.set(position, read);
    }
    return found.cardinality();
  }

  /**
   * The keys, as messages show them, of the models that have no row.
   *
   * @param filter what rows must meet besides, or null
   */
  <M> List<Object> missing(Table<M> table, List<M> keyed, @Nullable Condition filter) {
    return missing(table, keyed, found(table, keyed, filter));
  }

  /**
   * The places of the models that have a row.
   *
   * @param filter what rows must meet besides, or null
   */
  <M> BitSet found(Table<M> table, List<M> keyed, @Nullable Condition filter) {
    BitSet found = new BitSet();
    Numbered statement = many(table, keyed, List.of(), filter);
    executor.forEachRow(statement.sql(), row -> found.set(statement.position(row)));
    return found;
  }

  private static <M> List<Object> missing(Table<M> table, List<M> keyed, BitSet found) {
    List<Object> keys = new ArrayList<>();
    for (int i = found.nextClearBit(0); i < keyed.size(); i = found.nextClearBit(i + 1)) {
      keys.add(Keys.describe(table, keyed.get(i)));
    }
    return keys;
  }

  private static <M> void requireAll(
      Table<M> table, List<M> keyed, BoundSql statement, BitSet found) {
    if (found.cardinality() < keyed.size()) {
      List<Object> keys = missing(table, keyed, found);
      throw new NoRowException(
          "The table " + table + " has no row with the key " + keys,
          table.model(),
          statement.sql(),
          statement.values(),
          keys);
    }
  }

  /** The models as they are stored, whose keys the rows have. */
  private <M> List<M> keyed(Table<M> table, List<M> models) {
    List<M> keyed = new ArrayList<>(models.size());
    for (M model : models) {
      M stored = tracking.stored(table, model);
      keyed.add(stored == null ? model : stored);
    }
    return keyed;
  }

  /** A statement whose rows begin with their place in the list of models, or are one row. */
  private record Numbered(BoundSql sql, int firstColumn) {
    int position(ResultSet row) throws SQLException {
      return firstColumn == 1 ? 0 : row.getInt(1) - 1;
    }
  }

  private static <M> Numbered single(Table<M> table, M keyed) {
    List<@Nullable Object> key = new ArrayList<>();
    Keys.of(table).forEach(column -> key.add(column.valueIn(keyed)));
    return new Numbered(KeyLookup.statement((KeyedTable<?, ?>) table, key), 1);
  }

  private static SqlPart and(@Nullable Condition condition) {
    return writer -> {
      if (condition != null) {
        writer.sql(" AND ").part(condition);
      }
    };
  }

  private static <M> Numbered many(
      Table<M> table,
      List<M> keyed,
      List<? extends Expression<?>> columns,
      @Nullable Condition filter) {
    Unnest rows = new Unnest();
    SqlPart match = KeyedRows.equalsKeysIn(rows, table, keyed);
    BoundSql sql =
        SqlWriter.render(
            writer ->
                writer.within(
                    List.of(table),
                    within -> {
                      within.sql("SELECT r.ord");
                      within.sql(columns.isEmpty() ? "" : ", ").results(columns);
                      within.sql(" FROM ").part(rows).sql(" JOIN ").part(table);
                      within.sql(" ON ").part(match).part(and(filter));
                    }));
    return new Numbered(sql, 2);
  }
}
