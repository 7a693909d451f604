package dev.piolet.type;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times as PostgreSQL writes them in its ISO style, which the driver sets. */
final class TemporalParser {
  private static final String INFINITY = "infinity";
  private static final String MINUS_INFINITY = "-infinity";
  private static final String END_OF_DAY = "24:00:00";

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<year>\\d+)-(?<month>\\d\\d)-(?<day>\\d\\d))? ?"
              + "(?<time>\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?)?"
              + "(?<offset>[-+]\\d\\d(?::\\d\\d(?::\\d\\d)?)?)?"
              + "(?<era> BC)?");

  private TemporalParser() {}

  static LocalDate date(String text) {
    if (text.equals(INFINITY)) {
      return LocalDate.MAX;
    }
    return text.equals(MINUS_INFINITY) ? LocalDate.MIN : dateOf(match(text, "date"), text, "date");
  }

  static LocalTime time(String text) {
    return timeOf(match(text, "time"), text, "time");
  }

  static OffsetTime offsetTime(String text) {
    Matcher parts = match(text, "time with an offset");
    return timeOf(parts, text, "time").atOffset(offsetOf(parts));
  }

  static LocalDateTime timestamp(String text) {
    if (text.equals(INFINITY)) {
      return LocalDateTime.MAX;
    }
    return text.equals(MINUS_INFINITY)
        ? LocalDateTime.MIN
        : timestampOf(match(text, "timestamp"), text);
  }

  /** The moment in UTC, as the driver gives it too. */
  static OffsetDateTime moment(String text) {
    if (text.equals(INFINITY)) {
      return OffsetDateTime.MAX;
    }
    if (text.equals(MINUS_INFINITY)) {
      return OffsetDateTime.MIN;
    }
    Matcher parts = match(text, "timestamp with an offset");
    return timestampOf(parts, text).atOffset(offsetOf(parts)).withOffsetSameInstant(ZoneOffset.UTC);
  }

  private static Matcher match(String text, String what) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw malformed(text, what);
    }
    return parts;
  }

  private static LocalDateTime timestampOf(Matcher parts, String text) {
    return dateOf(parts, text, "timestamp").atTime(timeOf(parts, text, "timestamp"));
  }

  private static LocalDate dateOf(Matcher parts, String text, String what) {
    String year = parts.group("year");
    if (year == null) {
      throw malformed(text, what);
    }
    try {
      int ofEra = Integer.parseInt(year);
      return LocalDate.of(
          parts.group("era") == null ? ofEra : 1 - ofEra,
          Integer.parseInt(parts.group("month")),
          Integer.parseInt(parts.group("day")));
    } catch (DateTimeException | NumberFormatException e) {
      throw malformed(text, what);
    }
  }

  /** The time that the driver gives for the end of a day, too. */
  private static LocalTime timeOf(Matcher parts, String text, String what) {
    String time = parts.group("time");
    if (time == null) {
      throw malformed(text, what);
    }
    return time.equals(END_OF_DAY) ? LocalTime.MAX : LocalTime.parse(time);
  }

  private static ZoneOffset offsetOf(Matcher parts) {
    @Nullable String offset = parts.group("offset");
    return offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset);
  }

  private static IllegalArgumentException malformed(String text, String what) {
    return new IllegalArgumentException("\"" + text + "\" is no " + what + " of PostgreSQL");
  }
}
