package dev.piolet.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGInterval;

/**
 * A value of the type {@code interval}: PostgreSQL keeps months, days and time apart, because
 * neither months nor days are all of one length. Immutable.
 *
 * @param months whole months, 12 of them a year
 * @param days whole days
 * @param micros microseconds
 */
public record Interval(int months, int days, long micros) {
  private static final long MICROS_PER_SECOND = 1_000_000;

  /** A period of the calendar. */
  @SuppressWarnings("JavaPeriodGetDays") // the months are taken too
  public static Interval of(Period period) {
    return new Interval(Math.toIntExact(period.toTotalMonths()), period.getDays(), 0);
  }

  /** A length of time, rounded down to the microsecond. */
  public static Interval of(Duration duration) {
    return new Interval(
        0,
        0,
        Math.addExact(
            Math.multiplyExact(duration.getSeconds(), MICROS_PER_SECOND),
            duration.getNano() / 1_000));
  }

  /** The months and days. */
  public Period period() {
    return Period.of(0, months, days).normalized();
  }

  /** The time, without months and days. */
  public Duration duration() {
    return Duration.ofSeconds(
        Math.floorDiv(micros, MICROS_PER_SECOND), Math.floorMod(micros, MICROS_PER_SECOND) * 1_000);
  }

  static @Nullable Interval read(ResultSet row, int index) throws SQLException {
    String text = row.getString(index);
    if (text == null) {
      return null;
    }
    PGInterval parsed = new PGInterval(text);
    long seconds = (parsed.getHours() * 60L + parsed.getMinutes()) * 60 + parsed.getWholeSeconds();
    return new Interval(
        parsed.getYears() * 12 + parsed.getMonths(),
        parsed.getDays(),
        seconds * MICROS_PER_SECOND + parsed.getMicroSeconds());
  }

  /**
   * The interval as PostgreSQL reads it in every style: {@code +14 months +3 days +0:00:04.000000}.
   */
  @Override
  public String toString() {
    long seconds = Math.abs(micros / MICROS_PER_SECOND);
    return String.format(
        Locale.ROOT,
        "%+d months %+d days %s%d:%02d:%02d.%06d",
        months,
        days,
        micros < 0 ? "-" : "+",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        Math.abs(micros % MICROS_PER_SECOND));
  }
}
