package dev.piolet.sql;

import java.util.Locale;

/** A part of a date, a time or an interval: what {@code extract} and {@code date_trunc} take. */
public enum DatePart {
  /** Microseconds, those of the seconds too. */
  MICROSECONDS,
  /** Milliseconds, those of the seconds too. */
  MILLISECONDS,
  /** Seconds, with a fraction. */
  SECOND,
  /** Minutes, 0 to 59. */
  MINUTE,
  /** Hours, 0 to 23. */
  HOUR,
  /** The day of the month; of an interval, its days. */
  DAY,
  /** The day of the week, from Sunday, 0, to Saturday, 6. */
  DOW,
  /** The day of the week, from Monday, 1, to Sunday, 7. */
  ISODOW,
  /** The day of the year, from 1. */
  DOY,
  /** The week of the year, by ISO 8601. */
  WEEK,
  /** The month, 1 to 12; of an interval, its months, 0 to 11. */
  MONTH,
  /** The quarter, 1 to 4. */
  QUARTER,
  /** The year; there is no year 0. */
  YEAR,
  /** The year of the week, by ISO 8601. */
  ISOYEAR,
  /** The decade: the year by ten. */
  DECADE,
  /** The century: the 21st began in 2001. */
  CENTURY,
  /** The millennium: the third began in 2001. */
  MILLENNIUM,
  /** The Julian day. */
  JULIAN,
  /** Seconds since 1970; of an interval, all of it in seconds. */
  EPOCH,
  /** The time zone's distance from UTC in seconds, of {@code timestamptz}. */
  TIMEZONE,
  /** The hours of the time zone's distance from UTC. */
  TIMEZONE_HOUR,
  /** The minutes of the time zone's distance from UTC. */
  TIMEZONE_MINUTE;

  /** As a text's literal, which is a constant of this enum. */
  SqlPart literal() {
    return writer -> writer.sql("'" + name().toLowerCase(Locale.ROOT) + "'");
  }
}
