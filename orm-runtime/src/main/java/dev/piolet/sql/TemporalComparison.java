package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Comparisons of dates and timestamps of different types, which PostgreSQL's indexes serve. */
final class TemporalComparison {
  private static final Set<String> ON_THE_CALENDAR = Set.of("date", "timestamp", "timestamptz");

  private TemporalComparison() {}

  /** Whether a type has a day. */
  static boolean isOnTheCalendar(String base) {
    return ON_THE_CALENDAR.contains(base);
  }

  /** With an {@code Instant}: nothing else is {@code Comparable<Instant>}. */
  static Condition of(TemporalExpression<?> left, String operator, Comparable<Instant> moment) {
    Instant instant = (Instant) Values.required(moment);
    var parameter = new Values.Typed(Values.parameter(PgTypes.INSTANT, instant));
    return of(left, operator, Expressions.temporal(PgTypes.INSTANT, parameter));
  }

  static Condition of(
      TemporalExpression<?> left, String operator, Operand<? extends @Nullable Temporal> right) {
    String base = left.type().base();
    String other = right.type().base();
    boolean areOnTheCalendar = isOnTheCalendar(base) && isOnTheCalendar(other);
    if (!areOnTheCalendar && !base.equals(other)) {
      throw new IllegalArgumentException(
          "PostgreSQL does not compare " + left.type() + " with " + right.type());
    }
    return Operation.condition(left, operator, right);
  }

  static Condition of(
      TemporalExpression<?> left, String operator, Subquery<? extends @Nullable Temporal> query) {
    return of(left, operator, Expressions.scalar(query));
  }
}
