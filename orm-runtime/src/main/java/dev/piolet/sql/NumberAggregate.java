package dev.piolet.sql;

import dev.piolet.type.PgType;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that is a number. Immutable and thread-safe; see {@link Aggregate}.
 *
 * @param <N> the Java type of the number
 */
public final class NumberAggregate<N extends @Nullable Number>
    extends Aggregate<NumberExpression<N>, NumberAggregate<N>> implements NumberExpression<N> {
  private final PgType<N> type;

  NumberAggregate(PgType<N> type, AggregateCall call) {
    super(call);
    this.type = type;
  }

  @Override
  public PgType<N> type() {
    return type;
  }

  @Override
  NumberAggregate<N> with(AggregateCall changed) {
    return new NumberAggregate<>(type, changed);
  }

  @Override
  NumberExpression<N> asExpression(SqlPart part) {
    return Expressions.number(type, part);
  }
}
