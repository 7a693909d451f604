package dev.piolet.sql;

import java.math.BigDecimal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose value is a number. Immutable and thread-safe.
 *
 * <p>It is compared with whole numbers of any width, and with other numbers. A value is sent as
 * this number's type where that has it, and else as the least wider one, so that an index on a
 * column serves and nothing overflows.
 *
 * <p>What is computed of two numbers has the type that PostgreSQL makes of them. Where both are of
 * one Java type it is that one; where either is a {@code Double}, a {@code Double}; else a {@code
 * BigDecimal}, which holds what PostgreSQL makes of whole numbers of two widths, too. {@link
 * #castTo} says another.
 *
 * @param <N> the Java type of the number
 */
public non-sealed interface NumberExpression<N extends @Nullable Number>
    extends KindExpression<N, NumberExpression<N>>, Widening<Double, N> {
  @Override
  default NumberExpression<N> as(String name) {
    return Expressions.number(type(), OutputName.of(this, name));
  }

  /** {@code this = value}. */
  default Condition eq(long value) {
    return NumberComparison.of(this, " = ", WholeNumbers.comparand(type(), value));
  }

  /** {@code this = other}, of any width. */
  default Condition eq(Operand<? extends @Nullable Number> other) {
    return NumberComparison.of(this, " = ", other);
  }

  /** {@code this = (query)}, of any width. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Number>> Condition eq(Q query) {
    return NumberComparison.of(this, " = ", query);
  }

  /** {@code this <> value}; a NULL is not unequal to a value. */
  default Condition ne(long value) {
    return NumberComparison.of(this, " <> ", WholeNumbers.comparand(type(), value));
  }

  /** {@code this <> other}, of any width. */
  default Condition ne(Operand<? extends @Nullable Number> other) {
    return NumberComparison.of(this, " <> ", other);
  }

  /** {@code this <> (query)}, of any width. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Number>> Condition ne(Q query) {
    return NumberComparison.of(this, " <> ", query);
  }

  /** {@code this < value}. */
  default Condition lt(long value) {
    return NumberComparison.of(this, " < ", WholeNumbers.comparand(type(), value));
  }

  /** {@code this < other}, of any width. */
  default Condition lt(Operand<? extends @Nullable Number> other) {
    return NumberComparison.of(this, " < ", other);
  }

  /** {@code this < (query)}, of any width. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Number>> Condition lt(Q query) {
    return NumberComparison.of(this, " < ", query);
  }

  /** {@code this <= value}. */
  default Condition le(long value) {
    return NumberComparison.of(this, " <= ", WholeNumbers.comparand(type(), value));
  }

  /** {@code this <= other}, of any width. */
  default Condition le(Operand<? extends @Nullable Number> other) {
    return NumberComparison.of(this, " <= ", other);
  }

  /** {@code this <= (query)}, of any width. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Number>> Condition le(Q query) {
    return NumberComparison.of(this, " <= ", query);
  }

  /** {@code this > value}. */
  default Condition gt(long value) {
    return NumberComparison.of(this, " > ", WholeNumbers.comparand(type(), value));
  }

  /** {@code this > other}, of any width. */
  default Condition gt(Operand<? extends @Nullable Number> other) {
    return NumberComparison.of(this, " > ", other);
  }

  /** {@code this > (query)}, of any width. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Number>> Condition gt(Q query) {
    return NumberComparison.of(this, " > ", query);
  }

  /** {@code this >= value}. */
  default Condition ge(long value) {
    return NumberComparison.of(this, " >= ", WholeNumbers.comparand(type(), value));
  }

  /** {@code this >= other}, of any width. */
  default Condition ge(Operand<? extends @Nullable Number> other) {
    return NumberComparison.of(this, " >= ", other);
  }

  /** {@code this >= (query)}, of any width. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Number>> Condition ge(Q query) {
    return NumberComparison.of(this, " >= ", query);
  }

  /** {@code this IS DISTINCT FROM value}, where a NULL differs from every value. */
  default Condition isDistinctFrom(long value) {
    return NumberComparison.of(this, " IS DISTINCT FROM ", WholeNumbers.comparand(type(), value));
  }

  /** {@code this IS DISTINCT FROM other}, of any width, where NULL equals NULL. */
  default Condition isDistinctFrom(Operand<? extends @Nullable Number> other) {
    return NumberComparison.of(this, " IS DISTINCT FROM ", other);
  }

  /** {@code this IS NOT DISTINCT FROM value}, and false, not unknown, for a NULL. */
  default Condition isNotDistinctFrom(long value) {
    return NumberComparison.of(
        this, " IS NOT DISTINCT FROM ", WholeNumbers.comparand(type(), value));
  }

  /** {@code this IS NOT DISTINCT FROM other}, of any width, where NULL equals NULL. */
  default Condition isNotDistinctFrom(Operand<? extends @Nullable Number> other) {
    return NumberComparison.of(this, " IS NOT DISTINCT FROM ", other);
  }

  /** {@code this BETWEEN low AND high}, both included. */
  default <I extends Number & Comparable<Integer>> Condition between(I low, I high) {
    return NumberComparison.between(
        this,
        WholeNumbers.comparand(type(), Values.required(low).longValue()),
        WholeNumbers.comparand(type(), Values.required(high).longValue()));
  }

  /** {@code this BETWEEN low AND high}, of any width, both included. */
  default Condition between(
      Operand<? extends @Nullable Number> low, Operand<? extends @Nullable Number> high) {
    return NumberComparison.between(this, low, high);
  }

  /** {@code this IN (values)}, sent as one array: the text is the same for any number of values. */
  @SuppressWarnings("unchecked")
  default <I extends Number & Comparable<Integer>> Condition in(I first, I... others) {
    return Operation.quantified(this, " = ANY(", WholeNumbers.array(type(), first, others));
  }

  /** {@code this NOT IN (values)}, sent as one array. */
  @SuppressWarnings("unchecked")
  default <I extends Number & Comparable<Integer>> Condition notIn(I first, I... others) {
    return Operation.quantified(this, " <> ALL(", WholeNumbers.array(type(), first, others));
  }

  /**
   * {@code this IN (values)}, sent as one array, of whole numbers of another width.
   *
   * @throws IllegalArgumentException when one is no whole number: the values are then of this
   *     number's own Java type
   */
  default Condition in(Iterable<? extends Number> values) {
    return Operation.quantified(this, " = ANY(", WholeNumbers.array(type(), values));
  }

  /**
   * {@code this NOT IN (values)}, sent as one array; see {@link #in(Iterable)}.
   *
   * @throws IllegalArgumentException when one is no whole number
   */
  default Condition notIn(Iterable<? extends Number> values) {
    return Operation.quantified(this, " <> ALL(", WholeNumbers.array(type(), values));
  }

  /** {@code this IN (query)}, whose numbers are of any width. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Number>> Condition in(Q query) {
    return Operation.quantified(this, " IN (", query);
  }

  /** {@code this NOT IN (query)}; when the query gives a NULL, this is never true. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Number>> Condition notIn(Q query) {
    return Operation.quantified(this, " NOT IN (", query);
  }

  /** {@code this + value}. */
  default NumberExpression<N> plus(@NonNull N value) {
    return Arithmetic.PLUS.of(this, given(value));
  }

  /** {@code this + value}, of this number's type. */
  default NumberExpression<N> plus(int value) {
    return Arithmetic.PLUS.of(this, WholeNumbers.operand(type(), value));
  }

  /** {@code this + other}. */
  default NumberExpression<N> plus(Expression<? extends @Nullable N> other) {
    return Arithmetic.PLUS.of(this, other);
  }

  /** {@code this + other}, in floating point. */
  default NumberExpression<Double> plus(NumberExpression<Double> other) {
    return Arithmetic.PLUS.floating(this, other);
  }

  /** {@code this + other}, in floating point. */
  default NumberExpression<N> plus(Widening<N, ? extends @Nullable Number> other) {
    return Arithmetic.PLUS.of(this, other);
  }

  /** {@code this + other}, of another width. */
  default NumberExpression<BigDecimal> plus(Operand<? extends @Nullable Number> other) {
    return Arithmetic.PLUS.exact(this, other);
  }

  /** {@code this - value}. */
  default NumberExpression<N> minus(@NonNull N value) {
    return Arithmetic.MINUS.of(this, given(value));
  }

  /** {@code this - value}, of this number's type. */
  default NumberExpression<N> minus(int value) {
    return Arithmetic.MINUS.of(this, WholeNumbers.operand(type(), value));
  }

  /** {@code this - other}. */
  default NumberExpression<N> minus(Expression<? extends @Nullable N> other) {
    return Arithmetic.MINUS.of(this, other);
  }

  /** {@code this - other}, in floating point. */
  default NumberExpression<Double> minus(NumberExpression<Double> other) {
    return Arithmetic.MINUS.floating(this, other);
  }

  /** {@code this - other}, in floating point. */
  default NumberExpression<N> minus(Widening<N, ? extends @Nullable Number> other) {
    return Arithmetic.MINUS.of(this, other);
  }

  /** {@code this - other}, of another width. */
  default NumberExpression<BigDecimal> minus(Operand<? extends @Nullable Number> other) {
    return Arithmetic.MINUS.exact(this, other);
  }

  /** {@code this * value}. */
  default NumberExpression<N> times(@NonNull N value) {
    return Arithmetic.TIMES.of(this, given(value));
  }

  /** {@code this * value}, of this number's type. */
  default NumberExpression<N> times(int value) {
    return Arithmetic.TIMES.of(this, WholeNumbers.operand(type(), value));
  }

  /** {@code this * other}. */
  default NumberExpression<N> times(Expression<? extends @Nullable N> other) {
    return Arithmetic.TIMES.of(this, other);
  }

  /** {@code this * other}, in floating point. */
  default NumberExpression<Double> times(NumberExpression<Double> other) {
    return Arithmetic.TIMES.floating(this, other);
  }

  /** {@code this * other}, in floating point. */
  default NumberExpression<N> times(Widening<N, ? extends @Nullable Number> other) {
    return Arithmetic.TIMES.of(this, other);
  }

  /** {@code this * other}, of another width. */
  default NumberExpression<BigDecimal> times(Operand<? extends @Nullable Number> other) {
    return Arithmetic.TIMES.exact(this, other);
  }

  /** {@code this / value}; whole numbers divide to a whole number, towards zero. */
  default NumberExpression<N> dividedBy(@NonNull N value) {
    return Arithmetic.DIVIDED_BY.of(this, given(value));
  }

  /**
   * {@code this / value}, of this number's type; whole numbers divide to a whole number, towards
   * zero.
   */
  default NumberExpression<N> dividedBy(int value) {
    return Arithmetic.DIVIDED_BY.of(this, WholeNumbers.operand(type(), value));
  }

  /** {@code this / other}; whole numbers divide to a whole number, towards zero. */
  default NumberExpression<N> dividedBy(Expression<? extends @Nullable N> other) {
    return Arithmetic.DIVIDED_BY.of(this, other);
  }

  /** {@code this / other}, in floating point. */
  default NumberExpression<Double> dividedBy(NumberExpression<Double> other) {
    return Arithmetic.DIVIDED_BY.floating(this, other);
  }

  /** {@code this / other}, in floating point. */
  default NumberExpression<N> dividedBy(Widening<N, ? extends @Nullable Number> other) {
    return Arithmetic.DIVIDED_BY.of(this, other);
  }

  /**
   * {@code this / other}, of another width; whole numbers divide to a whole number, towards zero.
   */
  default NumberExpression<BigDecimal> dividedBy(Operand<? extends @Nullable Number> other) {
    return Arithmetic.DIVIDED_BY.exact(this, other);
  }

  /** {@code this % value}: the remainder, with this number's sign. */
  default NumberExpression<N> mod(@NonNull N value) {
    return Arithmetic.REMAINDER.of(this, given(value));
  }

  /** {@code this % value}, of this number's type: the remainder, with this number's sign. */
  default NumberExpression<N> mod(int value) {
    return Arithmetic.REMAINDER.of(this, WholeNumbers.operand(type(), value));
  }

  /** {@code this % other}: the remainder, with this number's sign. */
  default NumberExpression<N> mod(Expression<? extends @Nullable N> other) {
    return Arithmetic.REMAINDER.of(this, other);
  }

  /** {@code this % other}, in floating point. */
  default NumberExpression<Double> mod(NumberExpression<Double> other) {
    return Arithmetic.REMAINDER.floating(this, other);
  }

  /** {@code this % other}, in floating point. */
  default NumberExpression<N> mod(Widening<N, ? extends @Nullable Number> other) {
    return Arithmetic.REMAINDER.of(this, other);
  }

  /** {@code this % other}, of another width: the remainder, with this number's sign. */
  default NumberExpression<BigDecimal> mod(Operand<? extends @Nullable Number> other) {
    return Arithmetic.REMAINDER.exact(this, other);
  }

  /** {@code -this}. */
  default NumberExpression<N> negate() {
    return Operation.number(type(), new Chained("-", this, writer -> {}, true));
  }

  private Expression<N> given(@NonNull N value) {
    return Values.expression(this, value);
  }
}
