package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Concurrent transactions could not be put in an order; run the transaction again (SQLSTATE 40001).
 */
public final class SerializationFailureException extends TransientException {
  private static final long serialVersionUID = 1L;

  SerializationFailureException(
      String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }
}
