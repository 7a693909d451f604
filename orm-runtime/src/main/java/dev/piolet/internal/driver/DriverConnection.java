package dev.piolet.internal.driver;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PreferQueryMode;

/** The driver's knowledge of a connection, be it wrapped by a pool. Not thread-safe. */
public final class DriverConnection {
  private DriverConnection() {}

  /** Tells whether a connection is, or wraps, one of the driver. */
  public static boolean isThere(Connection connection) throws SQLException {
    return connection.isWrapperFor(BaseConnection.class);
  }

  /** Tells whether it is closed, be it by the driver, which a pool need not have found out. */
  public static boolean isClosed(Connection connection) {
    try {
      return connection.isClosed()
          || isThere(connection) && connection.unwrap(BaseConnection.class).isClosed();
    } catch (SQLException e) {
      return true;
    }
  }

  /** Tells whether it begins transactions that cannot write. */
  public static boolean isReadOnly(Connection connection) throws SQLException {
    return isThere(connection) && connection.unwrap(BaseConnection.class).hintReadOnly();
  }

  /** Tells whether the server is of a major version, or of a later one. */
  public static boolean isAtLeast(Connection connection, int majorVersion) throws SQLException {
    return connection.getMetaData().getDatabaseMajorVersion() >= majorVersion;
  }

  /**
   * Tells whether the server has said that it is a standby: it tells that when a connection opens,
   * and when it changes.
   */
  public static boolean isStandby(Connection connection) {
    try {
      return isThere(connection)
          && "on"
              .equals(connection.unwrap(PGConnection.class).getParameterStatus("in_hot_standby"));
    } catch (SQLException e) {
      return false; // it is closed, and nobody meets it any more
    }
  }

  /** Tells whether it sends texts alone, with the values of parameters written into them. */
  public static boolean isSimple(Connection connection) throws SQLException {
    return connection.isWrapperFor(PGConnection.class)
        && connection.unwrap(PGConnection.class).getPreferQueryMode() == PreferQueryMode.SIMPLE;
  }

  /**
   * Tells whether a statement may be prepared under a name: behind a pooler that gives each
   * transaction another server process it must not be.
   */
  public static boolean mayPrepare(Connection connection) throws SQLException {
    return !isSimple(connection)
        && connection.unwrap(PGConnection.class).getPrepareThreshold() != 0;
  }

  /**
   * Tells whether a statement of the open transaction failed, so that it can only be rolled back.
   */
  public static boolean hasFailed(Connection connection) throws SQLException {
    return isThere(connection)
        && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED;
  }

  /** Tells whether it is certain that no transaction is open; only the driver's own knows. */
  public static boolean isIdle(Connection connection) throws SQLException {
    return isThere(connection)
        && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.IDLE;
  }

  /**
   * Tells whether a statement that is about to be executed is one that PostgreSQL has, or is given,
   * prepared under a name.
   *
   * @return false where that cannot be told
   */
  public static boolean isPrepared(PreparedStatement statement) {
    try {
      return statement.isWrapperFor(PGStatement.class)
          && statement.unwrap(PGStatement.class).isUseServerPrepare();
    } catch (SQLException e) {
      return false;
    }
  }

  /** Tells whether a statement failed only for what the server had prepared for it. */
  public static boolean willHealOnRetry(Connection connection, SQLException failure)
      throws SQLException {
    return isThere(connection)
        && connection.unwrap(BaseConnection.class).getQueryExecutor().willHealOnRetry(failure);
  }
}
