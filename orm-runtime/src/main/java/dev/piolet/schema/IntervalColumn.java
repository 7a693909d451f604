package dev.piolet.schema;

import dev.piolet.sql.IntervalExpression;
import dev.piolet.type.PgType;
import dev.piolet.value.Interval;

/**
 * A column of lengths of time. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class IntervalColumn<M> extends Column<M, Interval> implements IntervalExpression {
  IntervalColumn(Table<M> table, String name, PgType<Interval> type, ColumnOptions options) {
    super(table, name, type, options);
  }
}
