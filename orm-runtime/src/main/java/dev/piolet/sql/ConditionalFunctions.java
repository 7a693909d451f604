package dev.piolet.sql;

import java.time.temporal.Temporal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Functions that choose among values; see {@link Functions}. */
abstract class ConditionalFunctions {
  ConditionalFunctions() {}

  /** {@code coalesce(expression, other)}: the first that is not NULL. */
  public static <T extends @Nullable Object> Expression<@NonNull T> coalesce(
      Expression<T> expression, @NonNull T other) {
    return Expressions.any(expression.type(), firstOf(expression, other));
  }

  /** {@code coalesce(expression, other)}: the first that is not NULL. */
  public static <T extends @Nullable Object> Expression<T> coalesce(
      Expression<T> expression, Expression<? extends T> other) {
    return Expressions.any(expression.type(), Expressions.call("coalesce", expression, other));
  }

  /** {@code coalesce(expression, other)} of numbers: the first that is not NULL. */
  public static <N extends @Nullable Number> NumberExpression<@NonNull N> coalesce(
      NumberExpression<N> expression, @NonNull N other) {
    return Expressions.number(expression.type(), firstOf(expression, other));
  }

  /** {@code coalesce(expression, other)} of numbers: the first that is not NULL. */
  public static <N extends @Nullable Number> NumberExpression<N> coalesce(
      NumberExpression<N> expression, NumberExpression<N> other) {
    return Expressions.number(expression.type(), Expressions.call("coalesce", expression, other));
  }

  /** {@code coalesce(expression, other)} of texts: the first that is not NULL. */
  public static TextExpression coalesce(TextExpression expression, String other) {
    return Expressions.text(expression.type(), firstOf(expression, other));
  }

  /** {@code coalesce(expression, other)} of texts: the first that is not NULL. */
  public static TextExpression coalesce(TextExpression expression, TextExpression other) {
    return Expressions.text(expression.type(), Expressions.call("coalesce", expression, other));
  }

  /** {@code coalesce(expression, other)} of dates or times: the first that is not NULL. */
  public static <T extends @Nullable Temporal> TemporalExpression<@NonNull T> coalesce(
      TemporalExpression<T> expression, @NonNull T other) {
    return Expressions.temporal(expression.type(), firstOf(expression, other));
  }

  /** {@code coalesce(expression, other)} of dates or times: the first that is not NULL. */
  public static <T extends @Nullable Temporal> TemporalExpression<T> coalesce(
      TemporalExpression<T> expression, TemporalExpression<T> other) {
    return Expressions.temporal(expression.type(), Expressions.call("coalesce", expression, other));
  }

  /** {@code coalesce(condition, other)}: what an unknown condition counts as. */
  public static Condition coalesce(Condition condition, Boolean other) {
    return Expressions.condition(firstOf(condition, other));
  }

  private static <T extends @Nullable Object> SqlPart firstOf(
      Expression<T> expression, @NonNull T other) {
    return Expressions.call("coalesce", expression, Values.of(expression, other));
  }
}
