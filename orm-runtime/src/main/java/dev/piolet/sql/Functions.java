package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.time.temporal.Temporal;

/** SQL functions and aggregates, to be imported statically. */
public final class Functions {
  private Functions() {}

  /** {@code count(*)}: the number of rows. */
  public static NumberExpression<Long> count() {
    return Call.number(PgTypes.BIGINT, writer -> writer.sql("count(*)"));
  }

  /** {@code count(expression)}: the number of rows where it is not NULL. */
  public static NumberExpression<Long> count(Expression<?> expression) {
    return Call.number(PgTypes.BIGINT, Call.of("count", expression));
  }

  /** {@code count(DISTINCT expression)}: the number of different values, without NULL. */
  public static NumberExpression<Long> countDistinct(Expression<?> expression) {
    return Call.number(
        PgTypes.BIGINT, writer -> writer.sql("count(DISTINCT ").part(expression).sql(")"));
  }

  /**
   * {@code sum(expression)}, NULL over no rows.
   *
   * <p>PostgreSQL sums {@code integer} to {@code bigint} and {@code bigint} to {@code numeric}; a
   * {@link BigDecimal} holds them all, so that no sum overflows.
   */
  public static NumberExpression<BigDecimal> sum(Expression<? extends Number> expression) {
    return Call.number(PgTypes.NUMERIC, Call.of("sum", expression));
  }

  /** {@code avg(expression)}, NULL over no rows. */
  public static NumberExpression<BigDecimal> avg(Expression<? extends Number> expression) {
    return Call.number(PgTypes.NUMERIC, Call.of("avg", expression));
  }

  /** {@code min(expression)}, NULL over no rows. */
  public static <T> Expression<T> min(Expression<T> expression) {
    return Call.any(expression.type(), Call.of("min", expression));
  }

  /** {@code min(expression)} of numbers, NULL over no rows. */
  public static <N extends Number> NumberExpression<N> min(NumberExpression<N> expression) {
    return Call.number(expression.type(), Call.of("min", expression));
  }

  /** {@code min(expression)} of texts in their collation's order, NULL over no rows. */
  public static TextExpression min(TextExpression expression) {
    return Call.text(expression.type(), Call.of("min", expression));
  }

  /** {@code min(expression)} of dates or times, NULL over no rows. */
  public static <T extends Temporal> TemporalExpression<T> min(TemporalExpression<T> expression) {
    return Call.temporal(expression.type(), Call.of("min", expression));
  }

  /** {@code max(expression)}, NULL over no rows. */
  public static <T> Expression<T> max(Expression<T> expression) {
    return Call.any(expression.type(), Call.of("max", expression));
  }

  /** {@code max(expression)} of numbers, NULL over no rows. */
  public static <N extends Number> NumberExpression<N> max(NumberExpression<N> expression) {
    return Call.number(expression.type(), Call.of("max", expression));
  }

  /** {@code max(expression)} of texts in their collation's order, NULL over no rows. */
  public static TextExpression max(TextExpression expression) {
    return Call.text(expression.type(), Call.of("max", expression));
  }

  /** {@code max(expression)} of dates or times, NULL over no rows. */
  public static <T extends Temporal> TemporalExpression<T> max(TemporalExpression<T> expression) {
    return Call.temporal(expression.type(), Call.of("max", expression));
  }

  /** {@code lower(text)}. */
  public static TextExpression lower(Expression<String> text) {
    return Call.text(text.type(), Call.of("lower", text));
  }

  /** {@code upper(text)}. */
  public static TextExpression upper(Expression<String> text) {
    return Call.text(text.type(), Call.of("upper", text));
  }

  /** {@code length(text)}, in characters. */
  public static NumberExpression<Integer> length(Expression<String> text) {
    return Call.number(PgTypes.INTEGER, Call.of("length", text));
  }

  /** {@code coalesce(expression, other)}: the first that is not NULL. */
  public static <T> Expression<T> coalesce(Expression<T> expression, T other) {
    return Call.any(expression.type(), firstOf(expression, other));
  }

  /** {@code coalesce(expression, other)}: the first that is not NULL. */
  public static <T> Expression<T> coalesce(
      Expression<T> expression, Expression<? extends T> other) {
    return Call.any(expression.type(), Call.of("coalesce", expression, other));
  }

  /** {@code coalesce(expression, other)} of numbers: the first that is not NULL. */
  public static <N extends Number> NumberExpression<N> coalesce(
      NumberExpression<N> expression, N other) {
    return Call.number(expression.type(), firstOf(expression, other));
  }

  /** {@code coalesce(expression, other)} of numbers: the first that is not NULL. */
  public static <N extends Number> NumberExpression<N> coalesce(
      NumberExpression<N> expression, NumberExpression<N> other) {
    return Call.number(expression.type(), Call.of("coalesce", expression, other));
  }

  /** {@code coalesce(expression, other)} of texts: the first that is not NULL. */
  public static TextExpression coalesce(TextExpression expression, String other) {
    return Call.text(expression.type(), firstOf(expression, other));
  }

  /** {@code coalesce(expression, other)} of texts: the first that is not NULL. */
  public static TextExpression coalesce(TextExpression expression, TextExpression other) {
    return Call.text(expression.type(), Call.of("coalesce", expression, other));
  }

  /** {@code coalesce(expression, other)} of dates or times: the first that is not NULL. */
  public static <T extends Temporal> TemporalExpression<T> coalesce(
      TemporalExpression<T> expression, T other) {
    return Call.temporal(expression.type(), firstOf(expression, other));
  }

  /** {@code coalesce(expression, other)} of dates or times: the first that is not NULL. */
  public static <T extends Temporal> TemporalExpression<T> coalesce(
      TemporalExpression<T> expression, TemporalExpression<T> other) {
    return Call.temporal(expression.type(), Call.of("coalesce", expression, other));
  }

  /** {@code coalesce(condition, other)}: what an unknown condition counts as. */
  public static Condition coalesce(Condition condition, Boolean other) {
    return Call.condition(firstOf(condition, other));
  }

  private static <T> SqlPart firstOf(Expression<T> expression, T other) {
    return Call.of("coalesce", expression, Values.of(expression, other));
  }
}
