package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.driver.Outcome;
import dev.piolet.sql.BoundSql;
import java.sql.SQLException;

/**
 * One statement, and what becomes of what it gives. Steps that do not need each other's results can
 * be sent together.
 *
 * @param sql the statement
 * @param handler what takes its outcome, once and while its rows can be read
 * @param failures what makes the exception for a failure of it, or of reading what it gave
 */
public record Step<R>(BoundSql sql, Handler<R> handler, Failures failures) {
  /** A statement of whose failure no row can be told. */
  public Step(BoundSql sql, Handler<R> handler) {
    this(sql, handler, (failed, cause) -> QueryException.of(failed.sql(), failed.values(), cause));
  }

  /** A handler of the outcome of a statement. */
  @FunctionalInterface
  public interface Handler<R> {
    R handle(Outcome outcome) throws SQLException;
  }

  /** A maker of the exception for a failure of a statement. */
  @FunctionalInterface
  public interface Failures {
    QueryException of(BoundSql statement, SQLException cause);
  }

  /** The exception for a failure of this statement, or of reading what it gave. */
  QueryException failure(SQLException cause) {
    return failures.of(sql, cause);
  }
}
