package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The connection was lost, or is refused, and nothing of what was sent is stored: outside of a
 * transaction when something was only read, inside one before its COMMIT was sent. It takes another
 * connection to do it again. SQLSTATEs of class 08, and those with which PostgreSQL ends a session.
 *
 * <p>A loss that leaves open what is stored is a {@link CommitOutcomeUnknownException}.
 */
public final class ConnectionLostException extends TransientException {
  private static final long serialVersionUID = 1L;

  ConnectionLostException(String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }
}
