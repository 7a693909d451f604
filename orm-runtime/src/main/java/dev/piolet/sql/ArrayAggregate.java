package dev.piolet.sql;

import dev.piolet.type.PgType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that is an array. Immutable and thread-safe; see {@link Aggregate}.
 *
 * @param <T> the Java type of an element
 */
public final class ArrayAggregate<T extends @Nullable Object>
    extends Aggregate<ArrayExpression<T>, ArrayAggregate<T>> implements ArrayExpression<T> {
  private final PgType<T> element;
  private final PgType<List<T>> type;

  ArrayAggregate(PgType<T> element, AggregateCall call) {
    super(call);
    this.element = element;
    this.type = element.list();
  }

  @Override
  public PgType<T> element() {
    return element;
  }

  @Override
  public PgType<List<T>> type() {
    return type;
  }

  @Override
  ArrayAggregate<T> with(AggregateCall changed) {
    return new ArrayAggregate<>(element, changed);
  }

  @Override
  ArrayExpression<T> asExpression(SqlPart part) {
    return Expressions.array(element, part);
  }
}
