package dev.piolet.internal;

import dev.piolet.error.QueryException;
import dev.piolet.sql.BoundSql;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One statement, and what becomes of what it gives. Steps that do not need each other's results can
 * be sent together.
 *
 * @param sql the statement
 * @param handler what takes its outcome, once and while its rows can be read
 * @param offender what finds the row that made it fail, or null
 */
record Step<R>(BoundSql sql, Handler<R> handler, @Nullable Offender<?> offender) {
  /** A statement of whose failure no row can be told. */
  Step(BoundSql sql, Handler<R> handler) {
    this(sql, handler, null);
  }

  /** What takes the outcome of a statement. */
  @FunctionalInterface
  interface Handler<R> {
    R handle(Outcome outcome) throws SQLException;
  }

  /** The exception for a failure of this statement, or of reading what it gave. */
  QueryException failure(SQLException cause) {
    return offender == null
        ? QueryException.of(sql.sql(), sql.values(), cause)
        : offender.failure(sql, cause);
  }
}
