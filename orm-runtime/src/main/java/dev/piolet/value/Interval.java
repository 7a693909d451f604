package dev.piolet.value;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;
import java.util.Locale;

/**
 * A value of the type {@code interval}: PostgreSQL keeps months, days and time apart, because
 * neither months nor days are all of one length. Immutable.
 *
 * @param months whole months, 12 of them a year
 * @param days whole days
 * @param micros microseconds
 */
public record Interval(int months, int days, long micros) implements TemporalAmount {
  /** The interval that is longer than every other, as PostgreSQL has it from version 17 on. */
  public static final Interval INFINITY =
      new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

  /** The interval that is shorter than every other, as PostgreSQL has it from version 17 on. */
  public static final Interval MINUS_INFINITY =
      new Interval(Integer.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE);

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

  /**
   * Reads an interval in any of the styles that PostgreSQL writes: {@code 1 mon 3 days 04:05:06},
   * {@code P1M3DT4H5M6S}, {@code @ 1 mon 3 days 4 hours 5 mins 6 secs}, {@code +0-1 +3 +4:05:06}.
   *
   * @throws IllegalArgumentException when the text is no interval
   */
  public static Interval parse(String text) {
    return IntervalText.parse(text);
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

  /**
   * How many of a unit there are.
   *
   * @param unit months, days or microseconds
   * @throws UnsupportedTemporalTypeException for another
   */
  @Override
  public long get(TemporalUnit unit) {
    if (unit == ChronoUnit.MONTHS) {
      return months;
    }
    if (unit == ChronoUnit.DAYS) {
      return days;
    }
    if (unit == ChronoUnit.MICROS) {
      return micros;
    }
    throw new UnsupportedTemporalTypeException("An interval has months, days and micros: " + unit);
  }

  /** Months, days and microseconds. */
  @Override
  public List<TemporalUnit> getUnits() {
    return List.of(ChronoUnit.MONTHS, ChronoUnit.DAYS, ChronoUnit.MICROS);
  }

  /** Adds the units that are not 0, the months first, as PostgreSQL does. */
  @Override
  public Temporal addTo(Temporal temporal) {
    return moved(temporal, 1);
  }

  /** Subtracts the units that are not 0, the months first, as PostgreSQL does. */
  @Override
  public Temporal subtractFrom(Temporal temporal) {
    return moved(temporal, -1);
  }

  private Temporal moved(Temporal temporal, int sign) {
    Temporal moved = temporal;
    for (TemporalUnit unit : getUnits()) {
      long amount = get(unit);
      moved = amount == 0 ? moved : moved.plus(Math.multiplyExact(amount, sign), unit);
    }
    return moved;
  }

  /**
   * The interval as PostgreSQL reads it in every style: {@code +14 months +3 days +0:00:04.000000}.
   */
  @Override
  public String toString() {
    if (equals(INFINITY)) {
      return "infinity";
    }
    if (equals(MINUS_INFINITY)) {
      return "-infinity";
    }
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
