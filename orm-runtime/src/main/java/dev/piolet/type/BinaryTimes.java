package dev.piolet.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/**
 * Dates and times in PostgreSQL's binary format: days and microseconds since 2000. The greatest and
 * the least number are the infinite ones; of others that no date has, PostgreSQL says so.
 */
final class BinaryTimes {
  private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

  /** The last day that is counted here; PostgreSQL's own last ones are before it. */
  private static final long LAST_DAY = Integer.MAX_VALUE - 1;

  private static final long LAST_DAY_OF_MICROS = Long.MAX_VALUE / TemporalText.MICROS_PER_DAY - 1;

  private BinaryTimes() {}

  static int days(LocalDate date) {
    if (date.equals(LocalDate.MAX)) {
      return Integer.MAX_VALUE;
    }
    return date.equals(LocalDate.MIN)
        ? Integer.MIN_VALUE
        : (int) Math.min(date.toEpochDay() - EPOCH_DAY, LAST_DAY);
  }

  static long micros(LocalDateTime moment) {
    if (moment.equals(LocalDateTime.MAX)) {
      return Long.MAX_VALUE;
    }
    return moment.equals(LocalDateTime.MIN) ? Long.MIN_VALUE : finiteMicros(moment);
  }

  /** A moment in UTC. */
  static long moment(OffsetDateTime moment) {
    if (moment.equals(OffsetDateTime.MAX)) {
      return Long.MAX_VALUE;
    }
    return moment.equals(OffsetDateTime.MIN)
        ? Long.MIN_VALUE
        : finiteMicros(moment.toLocalDateTime());
  }

  private static long finiteMicros(LocalDateTime moment) {
    long day = Math.min(moment.toLocalDate().toEpochDay() - EPOCH_DAY, LAST_DAY_OF_MICROS);
    return day * TemporalText.MICROS_PER_DAY + TemporalText.roundedMicros(moment.toLocalTime());
  }
}
