package dev.piolet.error;

import java.sql.SQLException;

/**
 * A data source gave no connection: its pool is exhausted, or the server cannot be reached. Nothing
 * was sent. The message names who holds the connections that the same {@code Database} has lent.
 */
public final class NoConnectionException extends PioletException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception.
   *
   * @param message what was found, and who holds connections
   * @param cause what the data source says
   */
  public NoConnectionException(String message, SQLException cause) {
    super(message, cause);
  }
}
