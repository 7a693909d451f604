package dev.piolet.it.type;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Extensions of the server, which not every one has. */
final class Extensions {
  private Extensions() {}

  /** Makes an extension's types visible, or skips the test where the server has it not. */
  static void require(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet found =
          statement.executeQuery(
              "SELECT FROM pg_available_extensions WHERE name = '" + name + "'")) {
        assumeTrue(
            found.next(),
            "The server has no extension \"" + name + "\", so that its types cannot be tested");
      }
      statement.execute("CREATE EXTENSION IF NOT EXISTS " + name);
      statement.execute(
          "SELECT set_config('search_path', concat_ws(', ', current_setting('search_path'), ("
              + "SELECT quote_ident(nspname) FROM pg_extension JOIN pg_namespace n"
              + " ON n.oid = extnamespace WHERE extname = '"
              + name
              + "')), false)");
    }
  }
}
