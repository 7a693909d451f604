package dev.piolet.type;

import java.util.Locale;

/** The characters that SQL can consist of. */
public final class SqlText {
  private SqlText() {}

  /**
   * Requires that a text reaches PostgreSQL as it is: that it holds no U+0000, and no half of a
   * character, which the driver would send as a question mark.
   *
   * @param kind what the text is, for the message
   * @return the text
   * @throws IllegalArgumentException when it would not
   */
  public static String require(String kind, String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == 0 || Character.isSurrogate(unit)) {
        if (!isPair(text, i)) {
          throw new IllegalArgumentException(
              kind
                  + (unit == 0 ? " cannot hold" : " cannot hold half of a character,")
                  + String.format(Locale.ROOT, " U+%04X: it does at index %d", (int) unit, i));
        }
        i++;
      }
    }
    return text;
  }

  static boolean isPair(String text, int index) {
    return index + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
  }
}
