package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Range;
import org.jspecify.annotations.Nullable;

/** Ranges of numbers, dates and times; see {@link Functions}. */
abstract class RangeFunctions extends FormatFunctions {
  RangeFunctions() {}

  /**
   * {@code int4range(lower, upper)} and the like: from a bound, which is in it, to one that is not.
   * A bound that is NULL is none.
   *
   * @throws IllegalArgumentException when PostgreSQL has no range of the bounds' type
   */
  public static <T extends @Nullable Object> RangeExpression<T> range(
      Expression<T> lower, Expression<? extends T> upper) {
    PgType<Range<T>> type = PgTypes.range(lower.type());
    return Expressions.range(
        type, Expressions.lenient(Expressions.call(type.name(), lower, upper)));
  }

  /**
   * {@code int4range(lower, upper, bounds)} and the like.
   *
   * @param bounds {@code [)}, {@code []}, {@code (]} or {@code ()}: which of the bounds are in it
   * @throws IllegalArgumentException when PostgreSQL has no range of the bounds' type
   */
  public static <T extends @Nullable Object> RangeExpression<T> range(
      Expression<T> lower, Expression<? extends T> upper, String bounds) {
    PgType<Range<T>> type = PgTypes.range(lower.type());
    return Expressions.range(
        type,
        Expressions.lenient(Expressions.call(type.name(), lower, upper, Parameters.of(bounds))));
  }
}
