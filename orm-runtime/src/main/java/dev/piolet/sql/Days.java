package dev.piolet.sql;

import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Dates and times that are moved by days. */
final class Days {
  private Days() {}

  /** PostgreSQL adds numbers to dates, and intervals to what has a time. */
  static <T extends @Nullable Temporal> TemporalExpression<T> moved(
      TemporalExpression<T> moment, String operator, Expression<Integer> days) {
    if (moment.type().base().equals("date")) {
      return Operation.temporal(moment.type(), Operation.infix(moment, operator, days));
    }
    SqlPart interval = writer -> writer.sql("make_interval(days => ").part(days).sql(")");
    return Casts.back(moment.type(), Operation.infix(moment, operator, interval));
  }
}
