package dev.piolet.query;

import java.util.Locale;
import java.util.Set;

/** Finds statements that change rows in SQL of the program. Text in quotes and comments is none. */
final class PlainWrites {
  private static final Set<String> CHANGING = Set.of("DELETE", "INSERT", "MERGE", "UPDATE");

  /** The words before the UPDATE of a lock: {@code FOR UPDATE}, {@code FOR NO KEY UPDATE}. */
  private static final Set<String> LOCKING = Set.of("FOR", "KEY");

  private PlainWrites() {}

  /** Tells whether a text may change rows, but for functions that it calls. */
  static boolean areIn(String text) {
    SqlTokens tokens = new SqlTokens(text);
    String before = "";
    for (String token = tokens.next(); token != null; token = tokens.next()) {
      String word = token.toUpperCase(Locale.ROOT);
      if (CHANGING.contains(word) && !LOCKING.contains(before)) {
        return true;
      }
      before = word;
    }
    return false;
  }
}
