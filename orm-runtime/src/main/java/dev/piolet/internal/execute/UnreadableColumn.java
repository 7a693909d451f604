package dev.piolet.internal.execute;

import dev.piolet.sql.Expression;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** Names the column of a value that cannot be read. */
final class UnreadableColumn {
  /** The class of the SQLSTATEs of data that is not as expected. */
  private static final String DATA_EXCEPTION = "22";

  /** The driver's, of a type that it does not turn into another. */
  private static final String CANNOT_COERCE = "42846";

  /** The value, which the driver names behind the last colon, and messages do not. */
  private static final Pattern BEHIND_COLON = Pattern.compile(" ?: [^:]*$", Pattern.DOTALL);

  private UnreadableColumn() {}

  /**
   * A failure to read a row, with the name of the first column that cannot be read.
   *
   * @param failure what reading the row threw
   * @param row the row
   * @param expressions what its columns are
   */
  static SQLException named(
      SQLException failure, ResultSet row, List<? extends Expression<?>> expressions) {
    String state = String.valueOf(failure.getSQLState());
    if (!state.startsWith(DATA_EXCEPTION) && !state.equals(CANNOT_COERCE)) {
      return failure;
    }
    for (int i = 0; i < expressions.size(); i++) {
      try {
        Object unused = expressions.get(i).type().read(row, i + 1);
      } catch (SQLException again) {
        return again.getMessage() != null && again.getMessage().startsWith("The column ")
            ? again
            : named(failure, row, i + 1, expressions.get(i));
      }
    }
    return failure;
  }

  private static SQLException named(
      SQLException failure, ResultSet row, int index, Expression<?> expression) {
    try {
      ResultSetMetaData found = row.getMetaData();
      return new SQLException(
          "The column \""
              + found.getColumnLabel(index)
              + "\" has the type "
              + found.getColumnTypeName(index)
              + " and a value that cannot be read as "
              + expression.type().name()
              + ". "
              + BEHIND_COLON.matcher(String.valueOf(failure.getMessage())).replaceFirst(""),
          failure.getSQLState(),
          failure);
    } catch (SQLException e) {
      failure.addSuppressed(e);
      return failure;
    }
  }
}
