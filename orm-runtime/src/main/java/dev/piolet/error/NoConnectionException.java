package dev.piolet.error;

import java.sql.SQLException;

/**
 * A data source gave no connection: its pool is exhausted, or the server cannot be reached. Nothing
 * was sent. The message names who holds the connections that the same {@code Database} has lent.
 */
public final class NoConnectionException extends PioletException {
  private static final long serialVersionUID = 1L;

  /** What the driver says where a password is missing, among others. */
  private static final String REJECTED = "08004";

  /**
   * An exception.
   *
   * @param message what was found, and who holds connections
   * @param cause what the data source says
   */
  public NoConnectionException(String message, SQLException cause) {
    super(message, cause);
  }

  /**
   * Tells whether the server may be there a little later: it could not be reached, is starting, or
   * has as many sessions as it takes. Else, as with a wrong password, or a pool whose connections
   * are all in use and that has waited for one already, to try again is of no use.
   */
  public boolean isTransient() {
    Throwable cause = getCause();
    while (cause != null) {
      if (cause instanceof SQLException refused) {
        String state = refused.getSQLState();
        if (QueryException.isLost(state) && !REJECTED.equals(state)) {
          return true;
        }
      }
      cause = cause.getCause();
    }
    return false;
  }
}
