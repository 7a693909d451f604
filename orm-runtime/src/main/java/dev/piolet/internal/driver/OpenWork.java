package dev.piolet.internal.driver;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * The work of an open transaction that may be lost when its connection is closed. A pool rolls back
 * what is open then; a framework's connection stays, and its transaction goes on. Not thread-safe.
 */
public final class OpenWork {
  private static final String IS_ASSIGNED =
      "SELECT pg_catalog.pg_current_xact_id_if_assigned() IS NOT NULL";

  private final BaseConnection driver;

  private OpenWork(BaseConnection driver) {
    this.driver = driver;
  }

  /**
   * The work of the transaction that is open on a connection; null where that has written nothing.
   */
  public static @Nullable OpenWork of(Connection connection) throws SQLException {
    if (!DriverConnection.isThere(connection)) {
      return null;
    }
    BaseConnection driver = connection.unwrap(BaseConnection.class);
    if (driver.getTransactionState() != TransactionState.OPEN) {
      return null;
    }
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(IS_ASSIGNED)) {
      return answer.next() && answer.getBoolean(1) ? new OpenWork(driver) : null;
    }
  }

  /** Tells, when the connection was closed, whether its transaction was rolled back with it. */
  public boolean isLost() {
    try {
      return driver.isClosed() || driver.getTransactionState() == TransactionState.IDLE;
    } catch (SQLException e) {
      return true;
    }
  }
}
