package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure after which the same may well succeed: nothing of the transaction is stored, and what
 * was in the way goes away by itself. Do the whole transaction again, as {@code
 * Database.retrying(...)} does; in the same transaction PostgreSQL refuses all else.
 *
 * <p>A canceled statement is none, as whoever canceled it or limited its time wants no more of it;
 * nor is a {@link CommitOutcomeUnknownException}, as to do that again may do it twice.
 *
 * @see <a href="https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html">
 *     Serialization Failure Handling</a>
 */
public abstract class TransientException extends QueryException {
  private static final long serialVersionUID = 1L;

  TransientException(String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }

  TransientException(
      String ahead, String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(ahead, sql, values, cause);
  }
}
