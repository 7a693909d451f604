package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import org.jspecify.annotations.Nullable;

/** Functions over the rows of a window; see {@link Functions}. */
abstract class WindowFunctions extends SeriesFunctions {
  WindowFunctions() {}

  /** {@code row_number()}: 1 for the window's first row, 2 for the next. */
  public static NumberAggregate<Long> rowNumber() {
    return new NumberAggregate<>(PgTypes.BIGINT, AggregateCall.of("row_number"));
  }

  /** {@code rank()}: the number of the first row level with this one. */
  public static NumberAggregate<Long> rank() {
    return new NumberAggregate<>(PgTypes.BIGINT, AggregateCall.of("rank"));
  }

  /** {@code dense_rank()}: the rank without gaps. */
  public static NumberAggregate<Long> denseRank() {
    return new NumberAggregate<>(PgTypes.BIGINT, AggregateCall.of("dense_rank"));
  }

  /** {@code percent_rank()}: the rank from 0 to 1. */
  public static NumberAggregate<Double> percentRank() {
    return new NumberAggregate<>(PgTypes.DOUBLE, AggregateCall.of("percent_rank"));
  }

  /** {@code cume_dist()}: the share of rows up to those level with this one. */
  public static NumberAggregate<Double> cumeDist() {
    return new NumberAggregate<>(PgTypes.DOUBLE, AggregateCall.of("cume_dist"));
  }

  /** {@code ntile(buckets)}: which of so many equal parts the row is in, from 1. */
  public static NumberAggregate<Integer> ntile(int buckets) {
    return new NumberAggregate<>(
        PgTypes.INTEGER, AggregateCall.of("ntile", Parameters.of(buckets)));
  }

  /** {@code lag(expression, rows)}: the value some rows before, NULL where there is none. */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> lag(
      Expression<T> expression, int rows) {
    return new AnyAggregate<>(
        expression.type(), AggregateCall.of("lag", expression, Parameters.of(rows)));
  }

  /**
   * {@code lag(expression, rows)} of numbers: the value some rows before, NULL where there is none.
   */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> lag(
      NumberExpression<N> expression, int rows) {
    return new NumberAggregate<>(
        expression.type(), AggregateCall.of("lag", expression, Parameters.of(rows)));
  }

  /** {@code lead(expression, rows)}: the value some rows after, NULL where there is none. */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> lead(
      Expression<T> expression, int rows) {
    return new AnyAggregate<>(
        expression.type(), AggregateCall.of("lead", expression, Parameters.of(rows)));
  }

  /**
   * {@code lead(expression, rows)} of numbers: the value some rows after, NULL where there is none.
   */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> lead(
      NumberExpression<N> expression, int rows) {
    return new NumberAggregate<>(
        expression.type(), AggregateCall.of("lead", expression, Parameters.of(rows)));
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

  /** {@code nth_value(expression, row)}: the value in a row of the frame, counted from 1. */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> nthValue(
      Expression<T> expression, int row) {
    return new AnyAggregate<>(
        expression.type(), AggregateCall.of("nth_value", expression, Parameters.of(row)));
  }
}
