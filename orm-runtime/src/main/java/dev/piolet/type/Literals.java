package dev.piolet.type;

/** Texts of the program as literals of SQL: keys of JSON, which are no values of a user. */
public final class Literals {
  private Literals() {}

  /** A text in quotes, whatever the server's {@code standard_conforming_strings}. */
  public static String quote(String text) {
    String quoted = '\'' + text.replace("'", "''") + '\'';
    return text.indexOf('\\') < 0 ? quoted : " E" + quoted.replace("\\", "\\\\");
  }
}
