package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time for a transaction, or for a call, is over: what ran was canceled, or nothing was sent
 * any more. The transaction is rolled back. PostgreSQL ends a session whose {@code
 * transaction_timeout} is over by itself (SQLSTATE 25P04).
 */
public final class DeadlineExceededException extends QueryException {
  private static final long serialVersionUID = 1L;

  /** The SQLSTATE of a transaction whose time is over. */
  static final String TRANSACTION_TIMEOUT = "25P04";

  private static final String WORDS = "The deadline has passed: ";

  DeadlineExceededException(
      String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(WORDS, sql, values, cause);
  }

  /** A deadline that had passed before anything was sent. */
  public DeadlineExceededException() {
    this("", List.of(), new SQLException("nothing more was sent", TRANSACTION_TIMEOUT));
  }
}
