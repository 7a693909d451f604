package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.Map;

/** Ranges of numbers, dates and times; see {@link Functions}. */
public abstract class RangeFunctions extends FormatFunctions {
  /** PostgreSQL's ranges, by the type of their bounds. */
  private static final Map<String, PgType<String>> RANGES =
      Map.of(
          PgTypes.INTEGER.name(), PgTypes.INT4RANGE,
          PgTypes.BIGINT.name(), PgTypes.INT8RANGE,
          PgTypes.NUMERIC.name(), PgTypes.NUMRANGE,
          PgTypes.DATE.name(), PgTypes.DATERANGE,
          PgTypes.TIMESTAMP.name(), PgTypes.TSRANGE,
          PgTypes.INSTANT.name(), PgTypes.TSTZRANGE);

  RangeFunctions() {}

  /**
   * {@code int4range(lower, upper)} and the like: from a bound, which is in it, to one that is not.
   * A bound that is NULL is none.
   *
   * @throws IllegalArgumentException when PostgreSQL has no range of the bounds' type
   */
  public static <T> RangeExpression<T> range(Expression<T> lower, Expression<? extends T> upper) {
    PgType<String> type = typeOf(lower.type());
    return Expressions.range(lower.type(), type, Expressions.call(type.name(), lower, upper));
  }

  /**
   * {@code int4range(lower, upper, bounds)} and the like.
   *
   * @param bounds {@code [)}, {@code []}, {@code (]} or {@code ()}: which of the bounds are in it
   * @throws IllegalArgumentException when PostgreSQL has no range of the bounds' type
   */
  public static <T> RangeExpression<T> range(
      Expression<T> lower, Expression<? extends T> upper, String bounds) {
    PgType<String> type = typeOf(lower.type());
    return Expressions.range(
        lower.type(), type, Expressions.call(type.name(), lower, upper, Parameters.of(bounds)));
  }

  private static PgType<String> typeOf(PgType<?> bound) {
    PgType<String> type = RANGES.get(bound.name());
    if (type == null) {
      throw new IllegalArgumentException("PostgreSQL has no range of " + bound);
    }
    return type;
  }
}
