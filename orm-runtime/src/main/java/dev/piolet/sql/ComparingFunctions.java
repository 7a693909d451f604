package dev.piolet.sql;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** {@code greatest}, {@code least} and {@code nullif}; see {@link Functions}. */
abstract class ComparingFunctions extends CaseFunctions {
  ComparingFunctions() {}

  /** {@code greatest(first, other)}: the greatest that is not NULL. */
  public static <T extends @Nullable Object> Expression<T> greatest(
      Expression<T> first, @NonNull T other) {
    return Expressions.any(first.type(), called("greatest", first, Values.of(first, other)));
  }

  /** {@code greatest(first, others)}: the greatest that is not NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T extends @Nullable Object> Expression<T> greatest(
      Expression<T> first, Expression<T>... others) {
    return Expressions.any(first.type(), call("greatest", first, others));
  }

  /** {@code greatest(first, other)} of numbers: the greatest that is not NULL. */
  public static <N extends @Nullable Number> NumberExpression<N> greatest(
      NumberExpression<N> first, @NonNull N other) {
    return Expressions.number(first.type(), called("greatest", first, Values.of(first, other)));
  }

  /** {@code greatest(first, other)} of a number and a whole one: the greatest that is not NULL. */
  public static <N extends @Nullable Number> NumberExpression<N> greatest(
      NumberExpression<N> first, int other) {
    return Expressions.number(
        first.type(), called("greatest", first, WholeNumbers.operand(first.type(), other)));
  }

  /** {@code greatest(first, others)} of numbers: the greatest that is not NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <N extends @Nullable Number> NumberExpression<N> greatest(
      NumberExpression<N> first, NumberExpression<N>... others) {
    return Expressions.number(first.type(), call("greatest", first, others));
  }

  /** {@code greatest(first, other)} of texts: the greatest that is not NULL. */
  public static TextExpression greatest(TextExpression first, String other) {
    return Expressions.text(first.type(), called("greatest", first, Values.of(first, other)));
  }

  /** {@code greatest(first, others)} of texts: the greatest that is not NULL. */
  public static TextExpression greatest(TextExpression first, TextExpression... others) {
    return Expressions.text(first.type(), call("greatest", first, others));
  }

  /** {@code greatest(first, other)} of dates or times: the greatest that is not NULL. */
  public static <T extends @Nullable Temporal> TemporalExpression<T> greatest(
      TemporalExpression<T> first, @NonNull T other) {
    return Expressions.temporal(first.type(), called("greatest", first, Values.of(first, other)));
  }

  /** {@code greatest(first, others)} of dates or times: the greatest that is not NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T extends @Nullable Temporal> TemporalExpression<T> greatest(
      TemporalExpression<T> first, TemporalExpression<T>... others) {
    return Expressions.temporal(first.type(), call("greatest", first, others));
  }

  /** {@code least(first, other)}: the least that is not NULL. */
  public static <T extends @Nullable Object> Expression<T> least(
      Expression<T> first, @NonNull T other) {
    return Expressions.any(first.type(), called("least", first, Values.of(first, other)));
  }

  /** {@code least(first, others)}: the least that is not NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T extends @Nullable Object> Expression<T> least(
      Expression<T> first, Expression<T>... others) {
    return Expressions.any(first.type(), call("least", first, others));
  }

  /** {@code least(first, other)} of numbers: the least that is not NULL. */
  public static <N extends @Nullable Number> NumberExpression<N> least(
      NumberExpression<N> first, @NonNull N other) {
    return Expressions.number(first.type(), called("least", first, Values.of(first, other)));
  }

  /** {@code least(first, other)} of a number and a whole one: the least that is not NULL. */
  public static <N extends @Nullable Number> NumberExpression<N> least(
      NumberExpression<N> first, int other) {
    return Expressions.number(
        first.type(), called("least", first, WholeNumbers.operand(first.type(), other)));
  }

  /** {@code least(first, others)} of numbers: the least that is not NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <N extends @Nullable Number> NumberExpression<N> least(
      NumberExpression<N> first, NumberExpression<N>... others) {
    return Expressions.number(first.type(), call("least", first, others));
  }

  /** {@code least(first, other)} of texts: the least that is not NULL. */
  public static TextExpression least(TextExpression first, String other) {
    return Expressions.text(first.type(), called("least", first, Values.of(first, other)));
  }

  /** {@code least(first, others)} of texts: the least that is not NULL. */
  public static TextExpression least(TextExpression first, TextExpression... others) {
    return Expressions.text(first.type(), call("least", first, others));
  }

  /** {@code least(first, other)} of dates or times: the least that is not NULL. */
  public static <T extends @Nullable Temporal> TemporalExpression<T> least(
      TemporalExpression<T> first, @NonNull T other) {
    return Expressions.temporal(first.type(), called("least", first, Values.of(first, other)));
  }

  /** {@code least(first, others)} of dates or times: the least that is not NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T extends @Nullable Temporal> TemporalExpression<T> least(
      TemporalExpression<T> first, TemporalExpression<T>... others) {
    return Expressions.temporal(first.type(), call("least", first, others));
  }

  /** {@code nullif(expression, value)}: NULL where it is the value. */
  public static <T extends @Nullable Object> Expression<@Nullable T> nullif(
      Expression<T> expression, @NonNull T value) {
    return Expressions.any(
        expression.type(), called("nullif", expression, Values.of(expression, value)));
  }

  /** {@code nullif(expression, other)}: NULL where the two are equal. */
  public static <T extends @Nullable Object> Expression<@Nullable T> nullif(
      Expression<T> expression, Expression<T> other) {
    return Expressions.any(expression.type(), called("nullif", expression, other));
  }

  /** {@code nullif(expression, value)} of numbers: NULL where it is the value. */
  public static <N extends @Nullable Number> NumberExpression<@Nullable N> nullif(
      NumberExpression<N> expression, @NonNull N value) {
    return Expressions.number(
        expression.type(), called("nullif", expression, Values.of(expression, value)));
  }

  /** {@code nullif(expression, value)} of a number: NULL where it is the whole one. */
  public static <N extends @Nullable Number> NumberExpression<@Nullable N> nullif(
      NumberExpression<N> expression, int value) {
    SqlPart whole = WholeNumbers.operand(expression.type(), value);
    return Expressions.number(expression.type(), called("nullif", expression, whole));
  }

  /** {@code nullif(expression, other)} of numbers: NULL where the two are equal. */
  public static <N extends @Nullable Number> NumberExpression<@Nullable N> nullif(
      NumberExpression<N> expression, NumberExpression<N> other) {
    return Expressions.number(expression.type(), called("nullif", expression, other));
  }

  /** {@code nullif(expression, value)} of texts: NULL where it is the value. */
  public static TextExpression nullif(TextExpression expression, String value) {
    return Expressions.text(
        expression.type(), called("nullif", expression, Values.of(expression, value)));
  }

  /** {@code nullif(expression, other)} of texts: NULL where the two are equal. */
  public static TextExpression nullif(TextExpression expression, TextExpression other) {
    return Expressions.text(expression.type(), called("nullif", expression, other));
  }

  /** {@code nullif(expression, value)} of dates or times: NULL where it is the value. */
  public static <T extends @Nullable Temporal> TemporalExpression<@Nullable T> nullif(
      TemporalExpression<T> expression, @NonNull T value) {
    return Expressions.temporal(
        expression.type(), called("nullif", expression, Values.of(expression, value)));
  }

  /** {@code nullif(expression, other)} of dates or times: NULL where the two are equal. */
  public static <T extends @Nullable Temporal> TemporalExpression<@Nullable T> nullif(
      TemporalExpression<T> expression, TemporalExpression<T> other) {
    return Expressions.temporal(expression.type(), called("nullif", expression, other));
  }

  private static SqlPart call(String function, Expression<?> first, Expression<?>[] others) {
    List<Expression<?>> all = new ArrayList<>(List.of(others));
    all.add(0, first);
    return called(function, all.toArray(SqlPart[]::new));
  }

  private static SqlPart called(String function, SqlPart... arguments) {
    return Expressions.lenient(Expressions.call(function, arguments));
  }
}
