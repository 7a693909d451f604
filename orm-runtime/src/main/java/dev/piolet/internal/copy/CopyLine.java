package dev.piolet.internal.copy;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Which row of a COPY failed, as PostgreSQL tells: {@code COPY item, line 3, column name}. */
final class CopyLine {
  static final int UNKNOWN = -1;

  private CopyLine() {}

  /** The number of the row, from 1; the words around it are in the server's language. */
  static int of(SQLException failure, String table) {
    ServerErrorMessage server =
        failure instanceof PSQLException e ? e.getServerErrorMessage() : null;
    String where = server == null ? null : server.getWhere();
    if (where == null) {
      return UNKNOWN;
    }
    Matcher line =
        Pattern.compile("^COPY " + Pattern.quote(table) + ", [^\\d:]*(\\d{1,9})", Pattern.MULTILINE)
            .matcher(where);
    return line.find() ? Integer.parseInt(line.group(1)) : UNKNOWN;
  }
}
