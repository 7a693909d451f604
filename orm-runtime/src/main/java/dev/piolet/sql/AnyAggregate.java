package dev.piolet.sql;

import dev.piolet.type.PgType;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate of a type without operators of its own. Immutable and thread-safe; see {@link
 * Aggregate}.
 *
 * @param <T> the Java type of its value
 */
public final class AnyAggregate<T extends @Nullable Object>
    extends Aggregate<Expression<T>, AnyAggregate<T>> implements Expression<T> {
  private final PgType<T> type;

  AnyAggregate(PgType<T> type, AggregateCall call) {
    super(call);
    this.type = type;
  }

  @Override
  public PgType<T> type() {
    return type;
  }

  @Override
  AnyAggregate<T> with(AggregateCall changed) {
    return new AnyAggregate<>(type, changed);
  }

  @Override
  Expression<T> asExpression(SqlPart part) {
    return Expressions.any(type, part);
  }
}
