package dev.piolet.query;

/**
 * Is told of each statement that a connection executed, or that failed: those that are sent
 * together too, which what wraps the JDBC driver does not see. It is called by the thread that
 * executed the statement, behind the answer and before the call returns, so that it should be
 * quick.
 *
 * <p>It must not use the connection. What it throws is logged, and does not reach the program: the
 * statement was executed. One listener may serve many connections, and has to be thread-safe then.
 */
@FunctionalInterface
public interface StatementListener {
  /** Takes a statement that was executed, or that failed. */
  void executed(ExecutedStatement execution);
}
