package dev.piolet.query;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements that begin or end transactions in SQL of the program: sent by themselves, a
 * connection would not know what is committed. Text in quotes and comments is none.
 */
final class TransactionControl {
  private static final Set<String> CONTROLLING =
      Set.of("ABORT", "BEGIN", "COMMIT", "END", "RELEASE", "ROLLBACK", "SAVEPOINT", "START");

  private final SqlTokens tokens;

  private TransactionControl(String text) {
    this.tokens = new SqlTokens(text);
  }

  /**
   * Requires that a text has no statement that begins or ends a transaction.
   *
   * @throws IllegalArgumentException when it has one
   */
  static void refuse(String text) {
    String found = new TransactionControl(text).find();
    if (found != null) {
      throw new IllegalArgumentException(
          "sql(...) does not send "
              + found
              + ", as the connection would not know what is committed: say transaction(...) or"
              + " begin(), and savepoint(...), of the connection, and commit() and rollback() of"
              + " what they give. A two-phase commit goes through connection(): "
              + text);
    }
  }

  /** Goes through the statements; a body of a function has statements of its own. */
  private @Nullable String find() {
    boolean atStart = true;
    boolean isDefinition = false;
    int bodies = 0;
    String before = "";
    for (String token = tokens.next(); token != null; token = tokens.next()) {
      String word = token.toUpperCase(Locale.ROOT);
      if (atStart) {
        if (CONTROLLING.contains(word)) {
          return word;
        }
        if (word.equals("PREPARE") && "TRANSACTION".equalsIgnoreCase(tokens.next())) {
          return "PREPARE TRANSACTION";
        }
        isDefinition = word.equals("CREATE");
      } else if (isDefinition) {
        bodies += change(before, word, bodies);
      }
      before = word;
      atStart = word.equals(";") && bodies == 0 && tokens.depth() == 0;
    }
    return null;
  }

  private static int change(String before, String word, int bodies) {
    return switch (word) {
      case "ATOMIC" -> before.equals("BEGIN") ? 1 : 0;
      case "CASE" -> bodies > 0 ? 1 : 0;
      case "END" -> bodies > 0 ? -1 : 0;
      default -> 0;
    };
  }
}
