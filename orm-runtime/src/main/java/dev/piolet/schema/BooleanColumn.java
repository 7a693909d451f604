package dev.piolet.schema;

import dev.piolet.sql.Condition;
import dev.piolet.type.PgType;

/**
 * A boolean column, which is a condition by itself. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class BooleanColumn<M> extends Column<M, Boolean> implements Condition {
  BooleanColumn(Table<M> table, String name, PgType<Boolean> type, ColumnOptions options) {
    super(table, name, type, options);
  }
}
