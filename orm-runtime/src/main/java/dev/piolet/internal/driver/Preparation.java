package dev.piolet.internal.driver;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The texts that statements are prepared with. In its simple mode the driver writes values into the
 * text, and tells PostgreSQL the types of few: there each parameter has its cast in the text.
 */
public final class Preparation {
  private static final String CAST = "::";

  private Preparation() {}

  /** The text that is sent for a statement over a connection. */
  public static String text(Connection connection, DriverStatement statement) throws SQLException {
    return DriverConnection.isSimple(connection)
        ? ParameterText.replaced(
            statement.sql(), statement.parameters(), i -> parameter(statement.cast(i)))
        : statement.sql();
  }

  /** With {@code ::} a negative number would be cast before its sign. */
  private static String parameter(String cast) {
    return cast.isEmpty() ? "?" : "CAST(? AS " + cast.substring(CAST.length()) + ')';
  }
}
