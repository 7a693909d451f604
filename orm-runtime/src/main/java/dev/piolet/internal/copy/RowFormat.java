package dev.piolet.internal.copy;

import dev.piolet.type.BinaryOutput;
import java.sql.SQLException;
import java.util.List;

/**
 * How COPY takes rows.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">File Formats</a>
 */
interface RowFormat {
  /** The words behind the columns in a statement. */
  String clause();

  /** Writes what is before the rows. */
  void begin(BinaryOutput out);

  /** Writes a row. */
  <M> void row(BinaryOutput out, List<CopyColumn<M, ?>> columns, M model) throws SQLException;

  /** Writes what is behind the rows. */
  void end(BinaryOutput out);
}
