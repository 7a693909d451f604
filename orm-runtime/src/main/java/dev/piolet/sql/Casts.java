package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.time.temporal.Temporal;

/** {@code CAST(... AS type)}. */
final class Casts {
  private Casts() {}

  static SqlPart to(PgType<?> type, SqlPart part) {
    return Chained.enclosing(
        "CAST(", part, writer -> writer.sql(" AS ").sql(type.name()).sql(")"));
  }

  /** What PostgreSQL makes of a date, or of a time of day, is a timestamp or an interval. */
  static <T extends Temporal> TemporalExpression<T> back(PgType<T> type, SqlPart part) {
    boolean changes =
        type.name().equals(PgTypes.DATE.name()) || type.name().equals(PgTypes.TIME.name());
    return Expressions.temporal(type, changes ? to(type, part) : part);
  }

  /** A number to be summed: PostgreSQL sums {@code money} to {@code money}, and has no average. */
  static SqlPart withoutMoney(Expression<? extends Number> number) {
    return number.type().selectCast().isEmpty() ? number : to(PgTypes.NUMERIC, number);
  }

  /** A number as {@code numeric}, which some functions are made for alone. */
  static SqlPart numeric(Expression<? extends Number> number) {
    return number.type().name().equals(PgTypes.NUMERIC.name())
        ? number
        : to(PgTypes.NUMERIC, number);
  }
}
