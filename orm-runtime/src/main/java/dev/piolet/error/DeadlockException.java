package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two transactions waited for each other; run the transaction again (SQLSTATE 40P01). */
public final class DeadlockException extends TransientException {
  private static final long serialVersionUID = 1L;

  DeadlockException(String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }
}
