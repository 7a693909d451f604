package dev.piolet.type;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** Refuses values that PostgreSQL cannot store and that the driver would change without a word. */
final class Storable {
  /** The driver takes what is before it for {@code -infinity}. */
  private static final LocalDate EARLIEST_DAY = LocalDate.of(-4712, 1, 1);

  private static final LocalDateTime EARLIEST = EARLIEST_DAY.atStartOfDay();

  private static final OffsetDateTime EARLIEST_MOMENT = EARLIEST.atOffset(ZoneOffset.UTC);

  private static final int MAX_OFFSET_SECONDS = 16 * 60 * 60;

  /** How many digits a {@code numeric} has at most before its point, and how many after it. */
  private static final int MAX_DIGITS = 131_072;

  private static final int MAX_SCALE = 16_383;

  private Storable() {}

  /** The driver sends half of a surrogate pair as a question mark. */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == 0 || Character.isSurrogate(unit)) {
        if (!SqlText.isPair(text, i)) {
          throw refused(unit, i);
        }
        i++;
      }
    }
    return text;
  }

  private static IllegalArgumentException refused(char unit, int index) {
    String found = unit == 0 ? "it holds" : "half of a character,";
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "PostgreSQL cannot store the text: %s U+%04X at index %d",
            found,
            (int) unit,
            index));
  }

  static LocalDate day(LocalDate day) {
    if (day.isBefore(EARLIEST_DAY) && !day.equals(LocalDate.MIN)) {
      throw tooEarly(day);
    }
    return day;
  }

  static LocalDateTime local(LocalDateTime local) {
    if (local.isBefore(EARLIEST) && !local.equals(LocalDateTime.MIN)) {
      throw tooEarly(local);
    }
    return local;
  }

  /** The moment in UTC: PostgreSQL takes no offset of 16 hours and more. */
  static OffsetDateTime moment(OffsetDateTime moment) {
    if (moment.equals(OffsetDateTime.MAX) || moment.equals(OffsetDateTime.MIN)) {
      return moment;
    }
    if (moment.isBefore(EARLIEST_MOMENT)) {
      throw tooEarly(moment);
    }
    return moment.withOffsetSameInstant(ZoneOffset.UTC);
  }

  /** PostgreSQL takes no offset of 16 hours and more. */
  static OffsetTime offset(OffsetTime time) {
    if (Math.abs(time.getOffset().getTotalSeconds()) >= MAX_OFFSET_SECONDS) {
      throw new DateTimeException(
          "The offset of " + time + " is 16 hours or more, which PostgreSQL cannot store");
    }
    return time;
  }

  /** The number without a negative scale: PostgreSQL counts digits after the point. */
  static BigDecimal decimal(BigDecimal number) {
    if (number.scale() > MAX_SCALE) {
      throw new IllegalArgumentException(
          "The number has "
              + number.scale()
              + " digits after its point, and PostgreSQL stores no more than "
              + MAX_SCALE);
    }
    long digits = (long) number.precision() - number.scale();
    if (digits > MAX_DIGITS && number.signum() != 0) {
      throw new IllegalArgumentException(
          "The number has "
              + digits
              + " digits before its point, and PostgreSQL stores no more than "
              + MAX_DIGITS);
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static DateTimeException tooEarly(Object value) {
    return new DateTimeException(
        value + " is before the year 4713 BC, which PostgreSQL's driver cannot send");
  }
}
