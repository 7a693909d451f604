package dev.piolet.sql;

import dev.piolet.type.PgTypes;

/** Functions that number the rows of a window; see {@link Functions}. */
abstract class RankFunctions extends SeriesFunctions {
  RankFunctions() {}

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
}
