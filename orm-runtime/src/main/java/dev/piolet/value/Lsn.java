package dev.piolet.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A place in the write-ahead log: PostgreSQL's {@code pg_lsn}. Immutable.
 *
 * @param value the byte's number, 64 bits without sign
 */
public record Lsn(long value) implements Comparable<Lsn> {
  private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f]{1,8}/[0-9A-Fa-f]{1,8}");
  private static final int HALF = 32;

  /**
   * Reads two numbers in hexadecimal digits: {@code 16/B374D848}.
   *
   * @throws IllegalArgumentException when the text is no such place
   */
  public static Lsn parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no place in the write-ahead log, such as 16/B374D848");
    }
    int slash = text.indexOf('/');
    long high = Long.parseLong(text.substring(0, slash), 16);
    return new Lsn(high << HALF | Long.parseLong(text.substring(slash + 1), 16));
  }

  @Override
  public int compareTo(Lsn other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** The place as PostgreSQL writes it: {@code 16/B374D848}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%X/%X", value >>> HALF, value & 0xFFFF_FFFFL);
  }
}
