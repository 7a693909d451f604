package dev.piolet.schema;

/**
 * Chooses columns of a table.
 *
 * @param <M> the model of the table
 */
@FunctionalInterface
public interface ColumnFilter<M> {
  /** Tells whether a column is chosen. */
  boolean test(Column<M, ?> column);
}
