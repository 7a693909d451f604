package dev.piolet.internal.execute;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/**
 * Lets rows travel in binary from a statement's first execution on. By itself the driver begins
 * with text, as it knows the types of the columns only after it has prepared the statement, from
 * its fifth execution on. To know them at once costs one round trip, and saves a tenth of the time
 * of many narrow rows and a third of that of wide ones (docs/adr/0033).
 */
final class BinaryTransfer {
  /** The threshold that the driver takes for "describe first, and use binary at once". */
  private static final int AT_ONCE = -1;

  private BinaryTransfer() {}

  /**
   * Asks for it, unless the connection prepares nothing, as behind a pooler that gives each
   * transaction another server process.
   */
  static void askFor(PreparedStatement statement) throws SQLException {
    if (statement.isWrapperFor(PGStatement.class)) {
      PGStatement own = statement.unwrap(PGStatement.class);
      if (own.getPrepareThreshold() > 0) {
        own.setPrepareThreshold(AT_ONCE);
      }
    }
  }
}
