package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns whose values make a new row clash with a stored one, waiting for what to do then.
 * Immutable and thread-safe.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class Conflict<M> {
  private final Table<M> table;
  private final List<Column<M, ?>> columns;

  Conflict(Table<M> table, List<Column<M, ?>> columns) {
    this.table = table;
    this.columns = columns;
  }

  /** {@code DO NOTHING}: leaves the stored row as it is. */
  public Upsert<M, M> doNothing() {
    return new Upsert<>(table, columns, List.of(), null);
  }

  /**
   * {@code DO UPDATE}: sets these columns of the stored row to the new values, and its version and
   * the time of its update, where it has them. That the version is the object's is not required.
   *
   * @param first a column to set
   * @param more others to set
   * @throws IllegalArgumentException when updates do not write one of the columns
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Upsert<M, M> doUpdate(Column<M, ?> first, Column<M, ?>... more) {
    List<Column<M, ?>> updates = list(first, more);
    updates.forEach(Column::requireUpdatable);
    return new Upsert<>(table, columns, updates, null);
  }

  /**
   * {@code DO UPDATE} of all columns but the primary key, those of the conflict, and those that
   * updates do not write.
   *
   * @throws IllegalStateException when the table has no other column
   */
  public Upsert<M, M> doUpdateAll() {
    List<Column<M, ?>> updates =
        table.columns().stream()
            .filter(column -> !column.options().primaryKey() && !columns.contains(column))
            .filter(column -> column.options().isUpdatable())
            .toList();
    if (updates.isEmpty()) {
      throw new IllegalStateException(
          "All columns of "
              + table
              + " are its key, in the conflict or not to be updated: use doNothing()");
    }
    return new Upsert<>(table, columns, updates, null);
  }

  static <M> List<Column<M, ?>> list(Column<M, ?> first, Column<M, ?>[] more) {
    List<Column<M, ?>> columns = new ArrayList<>();
    columns.add(first);
    for (Column<M, ?> column : more) {
      columns.add(column);
    }
    return List.copyOf(columns);
  }
}
