package dev.piolet.sql;

import dev.piolet.type.PgType;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that is a date or a time. Immutable and thread-safe; see {@link Aggregate}.
 *
 * @param <T> the Java type of the date or time
 */
public final class TemporalAggregate<T extends @Nullable Temporal>
    extends Aggregate<TemporalExpression<T>, TemporalAggregate<T>>
    implements TemporalExpression<T> {
  private final PgType<T> type;

  TemporalAggregate(PgType<T> type, AggregateCall call) {
    super(call);
    this.type = type;
  }

  @Override
  public PgType<T> type() {
    return type;
  }

  @Override
  TemporalAggregate<T> with(AggregateCall changed) {
    return new TemporalAggregate<>(type, changed);
  }

  @Override
  TemporalExpression<T> asExpression(SqlPart part) {
    return Expressions.temporal(type, part);
  }
}
