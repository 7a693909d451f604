package dev.piolet.sql;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose value is a number. Immutable and thread-safe.
 *
 * @param <N> the Java type of the number
 */
public interface NumberExpression<N extends @Nullable Number>
    extends KindExpression<N, NumberExpression<N>> {
  @Override
  default NumberExpression<N> as(String name) {
    return Expressions.number(type(), OutputName.of(this, name));
  }

  /** {@code this + value}. */
  default NumberExpression<N> plus(@NonNull N value) {
    return Arithmetic.sum(this, " + ", given(value));
  }

  /** {@code this + other}. */
  default NumberExpression<N> plus(Expression<N> other) {
    return Arithmetic.sum(this, " + ", other);
  }

  /** {@code this - value}. */
  default NumberExpression<N> minus(@NonNull N value) {
    return Arithmetic.sum(this, " - ", given(value));
  }

  /** {@code this - other}. */
  default NumberExpression<N> minus(Expression<N> other) {
    return Arithmetic.sum(this, " - ", other);
  }

  /** {@code this * value}. */
  default NumberExpression<N> times(@NonNull N value) {
    return Arithmetic.product(this, " * ", given(value));
  }

  /** {@code this * other}. */
  default NumberExpression<N> times(Expression<N> other) {
    return Arithmetic.product(this, " * ", other);
  }

  /** {@code this / value}; whole numbers divide to a whole number, towards zero. */
  default NumberExpression<N> dividedBy(@NonNull N value) {
    return Arithmetic.product(this, " / ", given(value));
  }

  /** {@code this / other}; whole numbers divide to a whole number, towards zero. */
  default NumberExpression<N> dividedBy(Expression<N> other) {
    return Arithmetic.product(this, " / ", other);
  }

  /** {@code this % value}: the remainder, with this number's sign. */
  default NumberExpression<N> mod(@NonNull N value) {
    return Arithmetic.modulo(this, given(value));
  }

  /** {@code this % other}: the remainder, with this number's sign. */
  default NumberExpression<N> mod(Expression<N> other) {
    return Arithmetic.modulo(this, other);
  }

  /** {@code -this}. */
  default NumberExpression<N> negate() {
    return Operation.number(type(), new Chained("-", this, writer -> {}, true));
  }

  private Expression<N> given(@NonNull N value) {
    return Expressions.number(type(), Values.of(this, value));
  }
}
