package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Functions that give rows; see {@link Functions}. */
abstract class SeriesFunctions extends AggregateFunctions {
  /** The types that PostgreSQL has series of, for those that it has none of. */
  private static final Map<String, String> COUNTED_AS =
      Map.of(
          "smallint", "integer",
          "real", "numeric",
          "double precision", "numeric",
          "money", "numeric",
          "date", "timestamp",
          "time", "timestamp");

  /** The day of the timestamp that a time of day is computed as. */
  private static final String FIRST_DAY = "DATE '2000-01-01' + ";

  SeriesFunctions() {}

  /** {@code generate_series(from, to)}: a row for each number, both ends included. */
  public static <N extends @Nullable Number> NumberExpression<N> generateSeries(
      @NonNull N from, @NonNull N to) {
    return generateSeries(Parameters.of(from), Parameters.of(to));
  }

  /** {@code generate_series(from, to)}: a row for each number, both ends included. */
  public static <N extends @Nullable Number> NumberExpression<N> generateSeries(
      NumberExpression<N> from, NumberExpression<N> to) {
    return Expressions.number(from.type(), series(from.type(), from, to));
  }

  /** {@code generate_series(from, to, step)}: every so many numbers; downwards, too. */
  public static <N extends @Nullable Number> NumberExpression<N> generateSeries(
      @NonNull N from, @NonNull N to, @NonNull N step) {
    return generateSeries(Parameters.of(from), Parameters.of(to), Parameters.of(step));
  }

  /** {@code generate_series(from, to, step)}: every so many numbers; downwards, too. */
  public static <N extends @Nullable Number> NumberExpression<N> generateSeries(
      NumberExpression<N> from, NumberExpression<N> to, NumberExpression<N> step) {
    return Expressions.number(from.type(), series(from.type(), from, to, step));
  }

  /**
   * {@code generate_series(from, to, step)} of timestamps, dates or times of day.
   *
   * @param step a {@link java.time.Duration} or {@link java.time.Period}
   * @throws IllegalArgumentException for times of day with an offset, of which PostgreSQL has no
   *     series
   */
  public static <T extends @Nullable Temporal> TemporalExpression<T> generateSeries(
      @NonNull T from, @NonNull T to, TemporalAmount step) {
    return generateSeries(Parameters.of(from), Parameters.of(to), step);
  }

  /**
   * {@code generate_series(from, to, step)} of timestamps, dates or times of day; see {@link
   * #generateSeries(Temporal, Temporal, TemporalAmount)}.
   */
  public static <T extends @Nullable Temporal> TemporalExpression<T> generateSeries(
      TemporalExpression<T> from, TemporalExpression<T> to, TemporalAmount step) {
    String base = from.type().base();
    if (!base.startsWith("timestamp") && !COUNTED_AS.containsKey(base)) {
      throw new IllegalArgumentException(
          "PostgreSQL has series of timestamps, and none of " + from.type().name());
    }
    String interval = step.toString(); // ISO 8601, which PostgreSQL reads
    SqlPart width = writer -> writer.sql("CAST(").bind(PgTypes.TEXT, interval).sql(" AS interval)");
    if (!COUNTED_AS.containsKey(base)) {
      return Expressions.temporal(
          from.type(), Expressions.call("generate_series", from, to, width));
    }
    String start = base.equals("time") ? FIRST_DAY : "";
    return Expressions.temporal(
        from.type(), counted(from.type(), moment(start, from), moment(start, to), width));
  }

  private static SqlPart moment(String start, SqlPart part) {
    return writer ->
        writer.sql("CAST(").sql(start).operand(part).sql(Values.castOf(part)).sql(" AS timestamp)");
  }

  private static SqlPart series(PgType<?> type, SqlPart... arguments) {
    String countedAs = COUNTED_AS.get(type.base());
    if (countedAs == null) {
      return Expressions.call("generate_series", arguments);
    }
    SqlPart[] cast = new SqlPart[arguments.length];
    for (int i = 0; i < cast.length; i++) {
      SqlPart argument = arguments[i];
      cast[i] = writer -> writer.sql("CAST(").part(argument).sql(" AS " + countedAs + ")");
    }
    return counted(type, cast);
  }

  /** A series of another type, as one of this type: a cast cannot stand around rows in FROM. */
  private static SqlPart counted(PgType<?> type, SqlPart... arguments) {
    SqlPart series = Expressions.call("generate_series", arguments);
    return writer ->
        writer
            .sql("unnest(ARRAY(SELECT CAST(r.c1 AS ")
            .sql(type.base())
            .sql(") FROM ")
            .part(series)
            .sql(" AS r(c1)))");
  }
}
