package dev.piolet.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Locale;

/**
 * Dates and times as PostgreSQL reads them, in arrays, which the driver sends as text.
 *
 * <p>Java writes the year 10000 as {@code +10000} and 1 BC as {@code 0000}; PostgreSQL takes
 * neither.
 */
final class TemporalText {
  private static final int NANOS_PER_MICRO = 1_000;
  static final long MICROS_PER_DAY = 86_400_000_000L;

  private TemporalText() {}

  static String of(LocalDate date) {
    if (date.equals(LocalDate.MAX)) {
      return "infinity";
    }
    if (date.equals(LocalDate.MIN)) {
      return "-infinity";
    }
    return year(date) + era(date);
  }

  static String of(LocalTime time) {
    long micros = roundedMicros(time);
    if (micros == MICROS_PER_DAY) {
      return "24:00:00";
    }
    return LocalTime.ofNanoOfDay(micros * NANOS_PER_MICRO).toString();
  }

  static String of(OffsetTime time) {
    return of(time.toLocalTime()) + Storable.offset(time).getOffset();
  }

  static String of(LocalDateTime moment) {
    if (moment.equals(LocalDateTime.MAX)) {
      return "infinity";
    }
    if (moment.equals(LocalDateTime.MIN)) {
      return "-infinity";
    }
    LocalDateTime rounded = rounded(moment);
    return year(rounded.toLocalDate()) + ' ' + rounded.toLocalTime() + era(rounded.toLocalDate());
  }

  /** A moment in UTC. */
  static String of(OffsetDateTime moment) {
    if (moment.equals(OffsetDateTime.MAX)) {
      return "infinity";
    }
    if (moment.equals(OffsetDateTime.MIN)) {
      return "-infinity";
    }
    LocalDateTime utc = rounded(moment.toLocalDateTime());
    return year(utc.toLocalDate()) + ' ' + utc.toLocalTime() + "+00" + era(utc.toLocalDate());
  }

  private static LocalDateTime rounded(LocalDateTime moment) {
    return moment
        .toLocalDate()
        .atStartOfDay()
        .plusNanos(roundedMicros(moment.toLocalTime()) * NANOS_PER_MICRO);
  }

  /** The driver leaves out what is less than a microsecond of these alone. */
  static OffsetTime rounded(OffsetTime time) {
    long micros = roundedMicros(time.toLocalTime());
    LocalTime local =
        micros == MICROS_PER_DAY ? LocalTime.MAX : LocalTime.ofNanoOfDay(micros * NANOS_PER_MICRO);
    return local.atOffset(time.getOffset());
  }

  /** Half a microsecond and more goes up, as in the driver's own parameters. */
  static long roundedMicros(LocalTime time) {
    return (time.toNanoOfDay() + NANOS_PER_MICRO / 2) / NANOS_PER_MICRO;
  }

  private static String year(LocalDate date) {
    int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
    return String.format(
        Locale.ROOT, "%04d-%02d-%02d", year, date.getMonthValue(), date.getDayOfMonth());
  }

  private static String era(LocalDate date) {
    return date.getYear() > 0 ? "" : " BC";
  }
}
