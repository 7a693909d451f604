package dev.piolet.type;

/** Texts of the program as string literals of SQL; a user's values are bound instead. */
public final class Literals {
  private Literals() {}

  /**
   * A text in quotes, whatever the server's {@code standard_conforming_strings}.
   *
   * @throws IllegalArgumentException when it holds U+0000
   */
  public static String quote(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "PostgreSQL cannot store U+0000. Remove it from: " + text.replace("\0", "\\0"));
    }
    String quoted = '\'' + text.replace("'", "''") + '\'';
    return quoted.indexOf('\\') < 0 ? quoted : 'E' + quoted.replace("\\", "\\\\");
  }
}
