package dev.piolet.query;

/** The texts of statements in logs and debuggers. */
final class Texts {
  private Texts() {}

  /** The text of a statement, or what is wrong with it: {@code toString} does not throw. */
  static String of(Statement<?> statement) {
    try {
      return statement.sql();
    } catch (IllegalStateException e) {
      return statement.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }
}
