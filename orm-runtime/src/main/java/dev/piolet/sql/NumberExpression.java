package dev.piolet.sql;

import org.jspecify.annotations.Nullable;

/**
 * An expression whose value is a number. Immutable and thread-safe.
 *
 * <p>It is compared with whole numbers of any width, and with other numbers. A value is sent as
 * this number's type where that has it, and else as the least wider one, so that an index on a
 * column serves and nothing overflows.
 *
 * <p>What is computed of two numbers has the type that PostgreSQL makes of them: of whole numbers
 * the wider one, a {@code Double} of floating point and anything else, and a {@code BigDecimal} of
 * a decimal. Where a type is only known as a {@code Number}, a {@code BigDecimal} is read. {@link
 * #castTo} says another.
 *
 * @param <N> the Java type of the number
 */
public non-sealed interface NumberExpression<N extends @Nullable Number>
    extends KindExpression<N, NumberExpression<N>>, NumberOperators<N> {
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
}
