package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lock could not be had in time, or at once (SQLSTATE 55P03). */
public final class LockNotAvailableException extends TransientException {
  private static final long serialVersionUID = 1L;

  LockNotAvailableException(
      String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }
}
