package dev.piolet.sql;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Functions that choose among values; see {@link Functions}. */
abstract class ConditionalFunctions {
  ConditionalFunctions() {}

  /** {@code coalesce(expression, other)}: the first that is not NULL. */
  public static <T extends @Nullable Object> Expression<@NonNull T> coalesce(
      Expression<T> expression, @NonNull T other) {
    return Expressions.any(expression.type(), coalesced(Values.of(expression, other), expression));
  }

  /** {@code coalesce(first, second, other)}: the first that is not NULL. */
  public static <T extends @Nullable Object> Expression<@NonNull T> coalesce(
      Expression<T> first, Expression<? extends @Nullable T> second, @NonNull T other) {
    return Expressions.any(first.type(), coalesced(Values.of(first, other), first, second));
  }

  /** {@code coalesce(first, second, third, other)}: the first that is not NULL. */
  public static <T extends @Nullable Object> Expression<@NonNull T> coalesce(
      Expression<T> first,
      Expression<? extends @Nullable T> second,
      Expression<? extends @Nullable T> third,
      @NonNull T other) {
    return Expressions.any(first.type(), coalesced(Values.of(first, other), first, second, third));
  }

  /** {@code coalesce(expression, other)}: the first that is not NULL. */
  public static <T extends @Nullable Object> Expression<T> coalesce(
      Expression<? extends @Nullable T> expression, Expression<T> other) {
    return Expressions.any(other.type(), coalesced(other, expression));
  }

  /** {@code coalesce(first, second, more)}: the first that is not NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T extends @Nullable Object> Expression<T> coalesce(
      Expression<T> first,
      Expression<? extends @Nullable T> second,
      Expression<? extends @Nullable T>... more) {
    return Expressions.any(first.type(), coalesced(first, second, more));
  }

  /** {@code coalesce(expression, other)} of numbers: the first that is not NULL. */
  public static <N extends @Nullable Number> NumberExpression<@NonNull N> coalesce(
      NumberExpression<N> expression, @NonNull N other) {
    return Expressions.number(
        expression.type(), coalesced(Values.of(expression, other), expression));
  }

  /** {@code coalesce(first, second, other)} of numbers: the first that is not NULL. */
  public static <N extends @Nullable Number> NumberExpression<@NonNull N> coalesce(
      NumberExpression<N> first, NumberExpression<? extends @Nullable N> second, @NonNull N other) {
    return Expressions.number(first.type(), coalesced(Values.of(first, other), first, second));
  }

  /** {@code coalesce(first, second, third, other)} of numbers: the first that is not NULL. */
  public static <N extends @Nullable Number> NumberExpression<@NonNull N> coalesce(
      NumberExpression<N> first,
      NumberExpression<? extends @Nullable N> second,
      NumberExpression<? extends @Nullable N> third,
      @NonNull N other) {
    return Expressions.number(
        first.type(), coalesced(Values.of(first, other), first, second, third));
  }

  /** {@code coalesce(first, second, other)} with a whole number: the first that is not NULL. */
  public static <N extends @Nullable Number> NumberExpression<@NonNull N> coalesce(
      NumberExpression<N> first, NumberExpression<? extends @Nullable N> second, int other) {
    return Expressions.number(
        first.type(), coalesced(WholeNumbers.operand(first.type(), other), first, second));
  }

  /**
   * {@code coalesce(expression, other)} of a number and a whole one: the first that is not NULL.
   */
  public static <N extends @Nullable Number> NumberExpression<@NonNull N> coalesce(
      NumberExpression<N> expression, int other) {
    return Expressions.number(
        expression.type(), coalesced(WholeNumbers.operand(expression.type(), other), expression));
  }

  /** {@code coalesce(expression, other)} of numbers: the first that is not NULL. */
  public static <N extends @Nullable Number> NumberExpression<N> coalesce(
      NumberExpression<? extends @Nullable N> expression, NumberExpression<N> other) {
    return Expressions.number(other.type(), coalesced(other, expression));
  }

  /** {@code coalesce(first, second, more)} of numbers: the first that is not NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <N extends @Nullable Number> NumberExpression<N> coalesce(
      NumberExpression<N> first,
      NumberExpression<? extends @Nullable N> second,
      NumberExpression<? extends @Nullable N>... more) {
    return Expressions.number(first.type(), coalesced(first, second, more));
  }

  /** {@code coalesce(expression, other)} of texts: the first that is not NULL. */
  public static TextExpression coalesce(TextExpression expression, String other) {
    return Expressions.text(expression.type(), coalesced(Values.of(expression, other), expression));
  }

  /** {@code coalesce(first, second, other)} of texts: the first that is not NULL. */
  public static TextExpression coalesce(TextExpression first, TextExpression second, String other) {
    return Expressions.text(first.type(), coalesced(Values.of(first, other), first, second));
  }

  /** {@code coalesce(first, second, third, other)} of texts: the first that is not NULL. */
  public static TextExpression coalesce(
      TextExpression first, TextExpression second, TextExpression third, String other) {
    return Expressions.text(first.type(), coalesced(Values.of(first, other), first, second, third));
  }

  /** {@code coalesce(expression, other)} of texts: the first that is not NULL. */
  public static TextExpression coalesce(TextExpression expression, TextExpression other) {
    return Expressions.text(expression.type(), coalesced(other, expression));
  }

  /** {@code coalesce(first, second, more)} of texts: the first that is not NULL. */
  public static TextExpression coalesce(
      TextExpression first, TextExpression second, TextExpression... more) {
    return Expressions.text(first.type(), coalesced(first, second, more));
  }

  /** {@code coalesce(expression, other)} of dates or times: the first that is not NULL. */
  public static <T extends @Nullable Temporal> TemporalExpression<@NonNull T> coalesce(
      TemporalExpression<T> expression, @NonNull T other) {
    return Expressions.temporal(
        expression.type(), coalesced(Values.of(expression, other), expression));
  }

  /** {@code coalesce(first, second, other)} of dates or times: the first that is not NULL. */
  public static <T extends @Nullable Temporal> TemporalExpression<@NonNull T> coalesce(
      TemporalExpression<T> first,
      TemporalExpression<? extends @Nullable T> second,
      @NonNull T other) {
    return Expressions.temporal(first.type(), coalesced(Values.of(first, other), first, second));
  }

  /**
   * {@code coalesce(first, second, third, other)} of dates or times: the first that is not NULL.
   */
  public static <T extends @Nullable Temporal> TemporalExpression<@NonNull T> coalesce(
      TemporalExpression<T> first,
      TemporalExpression<? extends @Nullable T> second,
      TemporalExpression<? extends @Nullable T> third,
      @NonNull T other) {
    return Expressions.temporal(
        first.type(), coalesced(Values.of(first, other), first, second, third));
  }

  /** {@code coalesce(expression, other)} of dates or times: the first that is not NULL. */
  public static <T extends @Nullable Temporal> TemporalExpression<T> coalesce(
      TemporalExpression<? extends @Nullable T> expression, TemporalExpression<T> other) {
    return Expressions.temporal(other.type(), coalesced(other, expression));
  }

  /** {@code coalesce(first, second, more)} of dates or times: the first that is not NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T extends @Nullable Temporal> TemporalExpression<T> coalesce(
      TemporalExpression<T> first,
      TemporalExpression<? extends @Nullable T> second,
      TemporalExpression<? extends @Nullable T>... more) {
    return Expressions.temporal(first.type(), coalesced(first, second, more));
  }

  /** {@code coalesce(condition, other)}: what an unknown condition counts as. */
  public static Condition coalesce(Condition condition, Boolean other) {
    return Expressions.condition(coalesced(Values.of(condition, other), condition));
  }

  private static SqlPart coalesced(SqlPart last, SqlPart... before) {
    SqlPart[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = last;
    return Expressions.lenient(Expressions.call("coalesce", all));
  }

  private static SqlPart coalesced(SqlPart first, SqlPart second, SqlPart[] more) {
    List<SqlPart> all = new ArrayList<>(List.of(first, second));
    all.addAll(Arrays.asList(more));
    return Expressions.lenient(Expressions.call("coalesce", all.toArray(SqlPart[]::new)));
  }
}
