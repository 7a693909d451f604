package dev.piolet.sql;

import java.time.temporal.Temporal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Functions that look at other rows of a window; see {@link Functions}. */
abstract class WindowFunctions extends RankFunctions {
  WindowFunctions() {}

  /** {@code lag(expression, rows)}: the value some rows before, NULL where there is none. */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> lag(
      Expression<T> expression, int rows) {
    return new AnyAggregate<>(expression.type(), at("lag", expression, rows));
  }

  /** {@code lag(expression, rows, other)}: the value some rows before, else the other. */
  public static <T extends @Nullable Object> AnyAggregate<T> lag(
      Expression<T> expression, int rows, @NonNull T other) {
    return new AnyAggregate<>(
        expression.type(), at("lag", expression, rows, Values.of(expression, other)));
  }

  /**
   * {@code lag(expression, rows)} of numbers: the value some rows before, NULL where there is none.
   */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> lag(
      NumberExpression<N> expression, int rows) {
    return new NumberAggregate<>(expression.type(), at("lag", expression, rows));
  }

  /**
   * {@code lag(expression, rows, other)} of numbers: the value some rows before, else the other.
   */
  public static <N extends @Nullable Number> NumberAggregate<N> lag(
      NumberExpression<N> expression, int rows, @NonNull N other) {
    return new NumberAggregate<>(
        expression.type(), at("lag", expression, rows, Values.of(expression, other)));
  }

  /** {@code lag(expression, rows, other)}, with a whole number for where there is no row. */
  public static <N extends @Nullable Number> NumberAggregate<N> lag(
      NumberExpression<N> expression, int rows, int other) {
    SqlPart whole = WholeNumbers.operand(expression.type(), other);
    return new NumberAggregate<>(expression.type(), at("lag", expression, rows, whole));
  }

  /**
   * {@code lag(expression, rows)} of texts: the value some rows before, NULL where there is none.
   */
  public static TextAggregate lag(TextExpression expression, int rows) {
    return new TextAggregate(expression.type(), at("lag", expression, rows));
  }

  /** {@code lag(expression, rows, other)} of texts: the value some rows before, else the other. */
  public static TextAggregate lag(TextExpression expression, int rows, String other) {
    return new TextAggregate(
        expression.type(), at("lag", expression, rows, Values.of(expression, other)));
  }

  /**
   * {@code lag(expression, rows)} of dates or times: the value some rows before, NULL where there
   * is none.
   */
  public static <T extends @Nullable Temporal> TemporalAggregate<@Nullable T> lag(
      TemporalExpression<T> expression, int rows) {
    return new TemporalAggregate<>(expression.type(), at("lag", expression, rows));
  }

  /**
   * {@code lag(expression, rows, other)} of dates or times: the value some rows before, else the
   * other.
   */
  public static <T extends @Nullable Temporal> TemporalAggregate<T> lag(
      TemporalExpression<T> expression, int rows, @NonNull T other) {
    return new TemporalAggregate<>(
        expression.type(), at("lag", expression, rows, Values.of(expression, other)));
  }

  /** {@code lead(expression, rows)}: the value some rows after, NULL where there is none. */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> lead(
      Expression<T> expression, int rows) {
    return new AnyAggregate<>(expression.type(), at("lead", expression, rows));
  }

  /** {@code lead(expression, rows, other)}: the value some rows after, else the other. */
  public static <T extends @Nullable Object> AnyAggregate<T> lead(
      Expression<T> expression, int rows, @NonNull T other) {
    return new AnyAggregate<>(
        expression.type(), at("lead", expression, rows, Values.of(expression, other)));
  }

  /**
   * {@code lead(expression, rows)} of numbers: the value some rows after, NULL where there is none.
   */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> lead(
      NumberExpression<N> expression, int rows) {
    return new NumberAggregate<>(expression.type(), at("lead", expression, rows));
  }

  /**
   * {@code lead(expression, rows, other)} of numbers: the value some rows after, else the other.
   */
  public static <N extends @Nullable Number> NumberAggregate<N> lead(
      NumberExpression<N> expression, int rows, @NonNull N other) {
    return new NumberAggregate<>(
        expression.type(), at("lead", expression, rows, Values.of(expression, other)));
  }

  /** {@code lead(expression, rows, other)}, with a whole number for where there is no row. */
  public static <N extends @Nullable Number> NumberAggregate<N> lead(
      NumberExpression<N> expression, int rows, int other) {
    SqlPart whole = WholeNumbers.operand(expression.type(), other);
    return new NumberAggregate<>(expression.type(), at("lead", expression, rows, whole));
  }

  /**
   * {@code lead(expression, rows)} of texts: the value some rows after, NULL where there is none.
   */
  public static TextAggregate lead(TextExpression expression, int rows) {
    return new TextAggregate(expression.type(), at("lead", expression, rows));
  }

  /** {@code lead(expression, rows, other)} of texts: the value some rows after, else the other. */
  public static TextAggregate lead(TextExpression expression, int rows, String other) {
    return new TextAggregate(
        expression.type(), at("lead", expression, rows, Values.of(expression, other)));
  }

  /**
   * {@code lead(expression, rows)} of dates or times: the value some rows after, NULL where there
   * is none.
   */
  public static <T extends @Nullable Temporal> TemporalAggregate<@Nullable T> lead(
      TemporalExpression<T> expression, int rows) {
    return new TemporalAggregate<>(expression.type(), at("lead", expression, rows));
  }

  /**
   * {@code lead(expression, rows, other)} of dates or times: the value some rows after, else the
   * other.
   */
  public static <T extends @Nullable Temporal> TemporalAggregate<T> lead(
      TemporalExpression<T> expression, int rows, @NonNull T other) {
    return new TemporalAggregate<>(
        expression.type(), at("lead", expression, rows, Values.of(expression, other)));
  }

  /** {@code first_value(expression)}: the value in the first row of the frame. */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> firstValue(
      Expression<T> expression) {
    return new AnyAggregate<>(expression.type(), AggregateCall.of("first_value", expression));
  }

  /** {@code first_value(expression)} of numbers: the value in the first row of the frame. */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> firstValue(
      NumberExpression<N> expression) {
    return new NumberAggregate<>(expression.type(), AggregateCall.of("first_value", expression));
  }

  /** {@code first_value(expression)} of texts: the value in the first row of the frame. */
  public static TextAggregate firstValue(TextExpression expression) {
    return new TextAggregate(expression.type(), AggregateCall.of("first_value", expression));
  }

  /** {@code first_value(expression)} of dates or times: the value in the first row of the frame. */
  public static <T extends @Nullable Temporal> TemporalAggregate<@Nullable T> firstValue(
      TemporalExpression<T> expression) {
    return new TemporalAggregate<>(expression.type(), AggregateCall.of("first_value", expression));
  }

  /**
   * {@code last_value(expression)}: the value in the last row of the frame, which ends at the
   * current row unless it is said otherwise.
   */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> lastValue(
      Expression<T> expression) {
    return new AnyAggregate<>(expression.type(), AggregateCall.of("last_value", expression));
  }

  /**
   * {@code last_value(expression)} of numbers: the value in the last row of the frame, which ends
   * at the current row unless it is said otherwise.
   */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> lastValue(
      NumberExpression<N> expression) {
    return new NumberAggregate<>(expression.type(), AggregateCall.of("last_value", expression));
  }

  /**
   * {@code last_value(expression)} of texts: the value in the last row of the frame, which ends at
   * the current row unless it is said otherwise.
   */
  public static TextAggregate lastValue(TextExpression expression) {
    return new TextAggregate(expression.type(), AggregateCall.of("last_value", expression));
  }

  /**
   * {@code last_value(expression)} of dates or times: the value in the last row of the frame, which
   * ends at the current row unless it is said otherwise.
   */
  public static <T extends @Nullable Temporal> TemporalAggregate<@Nullable T> lastValue(
      TemporalExpression<T> expression) {
    return new TemporalAggregate<>(expression.type(), AggregateCall.of("last_value", expression));
  }

  /** {@code nth_value(expression, row)}: the value in a row of the frame, counted from 1. */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> nthValue(
      Expression<T> expression, int row) {
    return new AnyAggregate<>(expression.type(), at("nth_value", expression, row));
  }

  /**
   * {@code nth_value(expression, row)} of numbers: the value in a row of the frame, counted from 1.
   */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> nthValue(
      NumberExpression<N> expression, int row) {
    return new NumberAggregate<>(expression.type(), at("nth_value", expression, row));
  }

  /**
   * {@code nth_value(expression, row)} of texts: the value in a row of the frame, counted from 1.
   */
  public static TextAggregate nthValue(TextExpression expression, int row) {
    return new TextAggregate(expression.type(), at("nth_value", expression, row));
  }

  /**
   * {@code nth_value(expression, row)} of dates or times: the value in a row of the frame, counted
   * from 1.
   */
  public static <T extends @Nullable Temporal> TemporalAggregate<@Nullable T> nthValue(
      TemporalExpression<T> expression, int row) {
    return new TemporalAggregate<>(expression.type(), at("nth_value", expression, row));
  }

  private static AggregateCall at(String function, SqlPart expression, int rows) {
    return AggregateCall.of(function, expression, Parameters.of(rows));
  }

  private static AggregateCall at(String function, SqlPart expression, int rows, SqlPart other) {
    return AggregateCall.of(function, expression, Parameters.of(rows), other);
  }
}
