package dev.piolet.sql;

/**
 * Takes the place of a statement around a query that is executed without it: writes the columns
 * whose tables are in no FROM or JOIN of the query itself.
 */
@FunctionalInterface
public interface OuterColumns {
  /**
   * Writes what stands for a column.
   *
   * @param column the column, of a table of the statement around
   */
  void write(SqlWriter writer, Expression<?> column);
}
