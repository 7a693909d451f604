package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The server takes no writes, as it is a standby: after a failover a pool may still be connected to
 * what was the primary (SQLSTATE 25006 from a server in recovery). A {@code Database} gives up the
 * connection, so that the next one is a new one; {@code targetServerType=primary} in the URL makes
 * the driver look for the server that writes.
 *
 * <p>A write in a transaction that is read-only because the program said so is a plain {@link
 * QueryException} instead.
 */
public final class ReadOnlyServerException extends TransientException {
  private static final long serialVersionUID = 1L;

  ReadOnlyServerException(String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(
        "The server is a standby, which only reads. Connect to the primary, as by"
            + " targetServerType=primary: ",
        sql,
        values,
        cause);
  }
}
