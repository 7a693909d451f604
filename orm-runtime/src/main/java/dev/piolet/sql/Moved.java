package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Dates and times that are moved, and the time between two. */
final class Moved {
  private static final Duration DAY = Duration.ofDays(1);

  private Moved() {}

  /** By an interval; a date that becomes a timestamp is cast back. */
  static <T extends @Nullable Temporal> TemporalExpression<T> by(
      TemporalExpression<T> moment, String operator, SqlPart interval) {
    SqlPart moved = Operation.infix(moment, operator, interval);
    PgType<T> type = moment.type();
    return Expressions.temporal(type, isDate(type) ? Casts.toBase(type, moved) : moved);
  }

  /**
   * By a length of time.
   *
   * @throws IllegalArgumentException for a date and a part of a day
   */
  static <T extends @Nullable Temporal> TemporalExpression<T> by(
      TemporalExpression<T> moment, String operator, Duration duration) {
    if (isDate(moment.type()) && !duration.equals(DAY.multipliedBy(duration.toDays()))) {
      throw new IllegalArgumentException(
          "A date and a part of a day give a timestamp: castTo(PgTypes.TIMESTAMP) first, or use"
              + " whole days");
    }
    return by(moment, operator, Parameters.of(duration));
  }

  /** A date by what PostgreSQL makes a timestamp of. */
  static TemporalExpression<LocalDateTime> timestamp(
      SqlPart date, String operator, SqlPart interval) {
    return Operation.temporal(PgTypes.TIMESTAMP, Operation.infix(date, operator, interval));
  }

  /** By days: PostgreSQL adds numbers to dates, and intervals to what has a time. */
  static <T extends @Nullable Temporal> TemporalExpression<T> byDays(
      TemporalExpression<T> moment, String operator, Expression<Integer> days) {
    if (isDate(moment.type())) {
      return Operation.temporal(moment.type(), Operation.infix(moment, operator, days));
    }
    SqlPart interval = writer -> writer.sql("make_interval(days => ").part(days).sql(")");
    return Operation.temporal(moment.type(), Operation.infix(moment, operator, interval));
  }

  /**
   * The time between two.
   *
   * @throws IllegalArgumentException where PostgreSQL does not subtract them
   */
  static IntervalExpression between(TemporalExpression<?> later, Operand<?> earlier) {
    String base = later.type().base();
    String other = earlier.type().base();
    boolean areMoments =
        TemporalComparison.isOnTheCalendar(base) && TemporalComparison.isOnTheCalendar(other);
    if (!areMoments && !(base.equals("time") && other.equals("time"))) {
      throw new IllegalArgumentException(
          "PostgreSQL does not subtract " + earlier.type() + " from " + later.type());
    }
    SqlPart difference = Operation.infix(later, " - ", earlier);
    boolean areDates = base.equals("date") && other.equals("date");
    return Expressions.interval(
        areDates
            ? writer -> writer.sql("make_interval(days => ").part(difference).sql(")")
            : difference);
  }

  private static boolean isDate(PgType<?> type) {
    return type.base().equals("date");
  }
}
