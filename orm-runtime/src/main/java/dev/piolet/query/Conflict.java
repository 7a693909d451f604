package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ConflictTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * The target of an upsert, by which a new row clashes with a stored one, waiting for what to do
 * then. Immutable and thread-safe.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class Conflict<M> {
  private final ConflictTarget<M> target;

  Conflict(ConflictTarget<M> target) {
    this.target = target;
  }

  /** {@code DO NOTHING}: leaves the stored row as it is. */
  public Upsert<M, M> doNothing() {
    return new Upsert<>(target, List.of(), null);
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
    return new Upsert<>(target, updates, null);
  }

  /**
   * {@code DO UPDATE} of all columns but the primary key, those of the conflict, and those that
   * updates do not write.
   *
   * @throws IllegalStateException when the table has no other column
   */
  public Upsert<M, M> doUpdateAll() {
    List<Column<M, ?>> updates =
        target.table().columns().stream()
            .filter(column -> !column.options().primaryKey() && column.options().isUpdatable())
            .filter(column -> !target.columns().contains(column))
            .toList();
    if (updates.isEmpty()) {
      throw new IllegalStateException(
          "All columns of "
              + target.table()
              + " are its key, in the conflict or not to be updated: use doNothing()");
    }
    return new Upsert<>(target, updates, null);
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
