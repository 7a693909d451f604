package dev.piolet.observe;

import java.util.Map;

/**
 * Takes what became of one statement, of whose sending a {@link DatabaseListener} was told. Called
 * by the thread that sends it.
 */
@FunctionalInterface
public interface StatementObserver {
  /** Takes a statement that was executed, or that has failed. */
  void executed(ExecutedStatement execution);

  /**
   * The key-value pairs of a comment that goes behind the text of the statement, for those who look
   * at the server; {@link SqlComments} has some. It is asked once, before the statement is sent,
   * and not of those that begin or end transactions.
   *
   * <p>PostgreSQL prepares each new text anew, which takes longer than executing a short statement:
   * pairs that are the same for each call from a place in the program cost nothing, and an identity
   * of the request has every statement prepared again.
   *
   * @return none for no comment
   */
  default Map<String, String> comment() {
    return Map.of();
  }
}
