package dev.piolet.it.fuzz;

import dev.piolet.DBConnection;

/**
 * An entry that takes a string.
 *
 * @param name what it is called in messages
 * @param isParsed whether PostgreSQL reads a language of its own in it, as that of a search
 * @param use hands the string in, and throws an {@link AssertionError} when it did not come out
 */
record StringEntry(String name, boolean isParsed, Use use) {
  /** What is done with a string. */
  interface Use {
    void with(DBConnection conn, String text);
  }

  /** A name, which is quoted. */
  static StringEntry name(String name, Use use) {
    return new StringEntry(name, false, use);
  }

  /** A value, which is bound. */
  static StringEntry value(String name, Use use) {
    return new StringEntry(name, false, use);
  }

  /** A value that PostgreSQL parses. */
  static StringEntry parsed(String name, Use use) {
    return new StringEntry(name, true, use);
  }

  @Override
  public String toString() {
    return name;
  }
}
