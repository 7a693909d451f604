package dev.piolet.internal.model;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of the slot of a model where a copy of it does not say all: of which some changes
 * were written and others not, or whose row is in another schema than the model says.
 *
 * @param values a copy of the model
 * @param others the stored values of the columns that have changed and were not written, by name
 * @param schema the schema that its table was put into, or null for that of the model
 */
record Stored<M>(M values, Map<String, @Nullable Object> others, @Nullable String schema) {
  /** The content for a copy of a model, whose row is in a table; null where there is no copy. */
  static <M> @Nullable Object of(Table<M> table, @Nullable M values) {
    String schema = TableMetadata.of(table).givenSchema();
    return values == null || schema == null ? values : new Stored<>(values, Map.of(), schema);
  }

  /**
   * The values after some columns were written.
   *
   * @param stored what was stored before
   * @param values a copy of the model
   * @param unwritten the columns that have changed and were not written
   */
  static <M> Object of(Object stored, M values, List<Column<M, ?>> unwritten) {
    String schema = schemaOf(stored);
    if (unwritten.isEmpty() && schema == null) {
      return values;
    }
    Map<String, @Nullable Object> others = new HashMap<>();
    unwritten.forEach(column -> others.put(column.name(), valueIn(stored, column)));
    return new Stored<>(values, others, schema);
  }

  /** Whether not all columns were written as the model has them. */
  static boolean isOfPart(Object stored) {
    return stored instanceof Stored<?> other && !other.others.isEmpty();
  }

  /** The schema that the table of the row was put into, or null for that of the model. */
  static @Nullable String schemaOf(Object stored) {
    return stored instanceof Stored<?> other ? other.schema : null;
  }

  /** The stored value of a column. */
  @SuppressWarnings("unchecked") // a value was put there as that of the column
  static <M, T> @Nullable T valueIn(Object stored, Column<M, T> column) {
    if (stored instanceof Stored<?> partial && partial.others.containsKey(column.name())) {
      return (T) partial.others.get(column.name());
    }
    return column.valueIn(copyIn(column.table(), stored));
  }

  /** The copy of a model of a table. */
  @SuppressWarnings({"unchecked", "unused"}) // a slot has what its model's table put there
  static <M> M copyIn(Table<M> table, Object stored) {
    return stored instanceof Stored<?> other ? (M) other.values : (M) stored;
  }

  /** The same with a changed copy. */
  static <M> Object with(Object stored, M changed) {
    return stored instanceof Stored<?> other
        ? new Stored<>(changed, other.others, other.schema)
        : changed;
  }

  /** A copy of what is stored that can be changed, or null when the models are not tracked. */
  static <M> @Nullable M copyOf(Table<M> table, Object stored) {
    return TableMetadata.of(table).mapping().snapshot(copyIn(table, stored));
  }
}
