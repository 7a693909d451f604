package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;

/** Functions that give rows; see {@link Functions}. */
public abstract class SeriesFunctions extends AggregateFunctions {
  SeriesFunctions() {}

  /** {@code generate_series(from, to)}: a row for each number, both ends included. */
  public static <N extends Number> NumberExpression<N> generateSeries(N from, N to) {
    return generateSeries(Parameters.of(from), Parameters.of(to));
  }

  /** {@code generate_series(from, to)}: a row for each number, both ends included. */
  public static <N extends Number> NumberExpression<N> generateSeries(
      NumberExpression<N> from, NumberExpression<N> to) {
    return Expressions.number(from.type(), Expressions.call("generate_series", from, to));
  }

  /** {@code generate_series(from, to, step)}: every so many numbers; downwards, too. */
  public static <N extends Number> NumberExpression<N> generateSeries(N from, N to, N step) {
    return generateSeries(Parameters.of(from), Parameters.of(to), Parameters.of(step));
  }

  /** {@code generate_series(from, to, step)}: every so many numbers; downwards, too. */
  public static <N extends Number> NumberExpression<N> generateSeries(
      NumberExpression<N> from, NumberExpression<N> to, NumberExpression<N> step) {
    return Expressions.number(from.type(), Expressions.call("generate_series", from, to, step));
  }

  /**
   * {@code generate_series(from, to, step)} of timestamps.
   *
   * @param step a {@link java.time.Duration} or {@link java.time.Period}
   * @throws IllegalArgumentException for dates and times of day, of which PostgreSQL has no series
   */
  public static <T extends Temporal> TemporalExpression<T> generateSeries(
      T from, T to, TemporalAmount step) {
    return generateSeries(Parameters.of(from), Parameters.of(to), step);
  }

  /**
   * {@code generate_series(from, to, step)} of timestamps; see {@link #generateSeries(Temporal,
   * Temporal, TemporalAmount)}.
   */
  public static <T extends Temporal> TemporalExpression<T> generateSeries(
      TemporalExpression<T> from, TemporalExpression<T> to, TemporalAmount step) {
    if (!from.type().name().startsWith("timestamp")) {
      throw new IllegalArgumentException(
          "PostgreSQL has series of timestamps, and none of " + from.type().name());
    }
    String interval = step.toString(); // ISO 8601, which PostgreSQL reads
    return Expressions.temporal(
        from.type(),
        Expressions.call(
            "generate_series",
            from,
            to,
            writer -> writer.sql("CAST(").bind(PgTypes.TEXT, interval).sql(" AS interval)")));
  }
}
