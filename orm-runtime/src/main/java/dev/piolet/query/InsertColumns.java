package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of an INSERT, waiting for the query that gives their values. Immutable and
 * thread-safe.
 *
 * @param <M> the model of the table
 * @param <R> what one row of the query is read into: the columns' types tell
 */
@CheckReturnValue
public final class InsertColumns<M, R> {
  private final Table<M> table;
  private final With common;
  private final List<Column<M, ?>> columns;

  private InsertColumns(Table<M> table, With common, List<Column<M, ?>> columns) {
    this.table = table;
    this.common = common;
    this.columns = columns;
  }

  static <M, R> InsertColumns<M, R> of(Table<M> table, With common, List<Column<M, ?>> columns) {
    List<Column<M, ?>> checked = new ArrayList<>();
    for (Column<M, ?> column : columns) {
      Assignment.requireNew(checked, column);
      checked.add(column);
    }
    return new InsertColumns<>(table, common, List.copyOf(checked));
  }

  /**
   * Inserts the rows of a query.
   *
   * @param query selects a value for each column, of its type
   * @throws IllegalArgumentException when what it selects is more or fewer columns in SQL
   */
  public InsertStatement<M> select(Query<R, ?> query) {
    return new InsertStatement<>(
        table, InsertClauses.of(common, InsertSource.query(columns, query)));
  }
}
