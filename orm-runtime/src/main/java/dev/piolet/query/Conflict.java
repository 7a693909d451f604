package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ConflictTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes a new row clash with a stored one, waiting for what to do then. Immutable and
 * thread-safe.
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
   * {@code DO UPDATE}: sets these columns of the stored row to the new values.
   *
   * @param first a column to set
   * @param more others to set
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Upsert<M, M> doUpdate(Column<M, ?> first, Column<M, ?>... more) {
    return new Upsert<>(target, list(first, more), null);
  }

  /**
   * {@code DO UPDATE} of all columns but the primary key and those of the conflict.
   *
   * @throws IllegalStateException when the table has no other column
   */
  public Upsert<M, M> doUpdateAll() {
    List<Column<M, ?>> updates =
        target.table().columns().stream()
            .filter(column -> !column.options().primaryKey())
            .filter(column -> !target.columns().contains(column))
            .toList();
    if (updates.isEmpty()) {
      throw new IllegalStateException(
          "All columns of " + target.table() + " are its key or in the conflict: use doNothing()");
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
