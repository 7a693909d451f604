package dev.piolet.schema;

import dev.piolet.sql.IntervalExpression;
import dev.piolet.type.PgType;
import dev.piolet.value.Interval;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of lengths of time. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class IntervalColumn<M> extends Column<M, Interval> implements IntervalExpression {
  IntervalColumn(
      Table<M> table,
      String name,
      PgType<Interval> type,
      Function<M, @Nullable Interval> getter,
      ColumnOptions options) {
    super(table, name, type, getter, options);
  }
}
