package dev.piolet.internal;

import dev.piolet.error.QueryException;
import dev.piolet.sql.BoundSql;
import java.sql.SQLException;

/**
 * One statement, and what becomes of what it gives. Steps that do not need each other's results can
 * be sent together.
 *
 * @param sql the statement
 * @param handler what takes its outcome, once and while its rows can be read
 */
record Step<R>(BoundSql sql, Handler<R> handler) {
  /** What takes the outcome of a statement. */
  @FunctionalInterface
  interface Handler<R> {
    R handle(Outcome outcome) throws SQLException;
  }

  /** The exception for a failure of this statement, or of reading what it gave. */
  QueryException failure(SQLException cause) {
    return QueryException.of(sql.sql(), sql.values(), cause);
  }
}
