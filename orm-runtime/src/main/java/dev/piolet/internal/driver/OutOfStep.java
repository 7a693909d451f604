package dev.piolet.internal.driver;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.copy.CopyOperation;
import org.postgresql.core.BaseConnection;

/**
 * Connections on which answers may still be under way that nobody waits for. The next statement
 * would take them for its own: in a pool, that of another borrower. Such a connection is aborted.
 */
public final class OutOfStep {
  private static final String OURS = "dev.piolet.";
  private static final String DRIVER = "org.postgresql.";
  private static final String CONNECTION_EXCEPTION = "08";
  private static final String CONNECTION_FAILURE = "08006";

  private OutOfStep() {}

  /**
   * Tells whether a failure may have struck the driver between two answers: anything but an {@link
   * SQLException} that came out of it, and errors of the virtual machine wherever they struck, as
   * those have no reliable stack trace.
   */
  public static boolean isPossibleAfter(Throwable failure) {
    if (failure instanceof VirtualMachineError) {
      return true;
    }
    if (failure instanceof SQLException) {
      return false;
    }
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        return false;
      }
      if (frame.getClassName().startsWith(DRIVER)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a failure that left the driver between two answers is for callers: the loss of the
   * connection, which is aborted.
   */
  static SQLException loss(Throwable failure) {
    return new SQLException(
        "The driver lost step with the server: " + failure, CONNECTION_FAILURE, failure);
  }

  /**
   * Aborts a connection that was lost in a copy, whatever the driver has made of it: where it only
   * took too long, the answers are still under way.
   */
  public static void abortWhereLost(Connection connection, SQLException failure) {
    String state = failure.getSQLState();
    if (state != null && state.startsWith(CONNECTION_EXCEPTION)) {
      abort(connection, failure);
    }
  }

  /**
   * Aborts a connection that a copy which failed still holds: the next call would wait for its end.
   * Older drivers do not let go of a connection that they lose in a copy.
   */
  public static void abortWhileCopying(
      Connection connection, CopyOperation copy, Throwable failure) {
    if (copy.isActive()) {
      abort(connection, failure);
    }
  }

  /**
   * Aborts a connection because of a failure, which is the one to be thrown: the server rolls back
   * what is open, and a pool gives the connection to nobody any more. That of the driver is aborted
   * and not a pool's wrapper, for which closing is left to do: Agroal's forgets the connection when
   * it is aborted, and never has another in its place.
   */
  public static void abort(Connection connection, Throwable failure) {
    try {
      driver(connection).abort(Runnable::run);
    } catch (SQLException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private static Connection driver(Connection connection) throws SQLException {
    return DriverConnection.isThere(connection)
        ? connection.unwrap(BaseConnection.class)
        : connection;
  }
}
