package dev.piolet.test;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * The one connection of a test, whose transaction is rolled back when the test is done.
 *
 * <p>JUnit closes it: the second interface is for versions before 5.13, which ask for it.
 */
@SuppressWarnings("deprecation")
final class RolledBack implements AutoCloseable, ExtensionContext.Store.CloseableResource {
  private final Connection connection;
  private final DBConnection session;

  private RolledBack(Connection connection, DBConnectionOptions options) {
    this.connection = connection;
    this.session = new DBConnection(connection, options);
  }

  /** Begins the transaction: it is the owner's, so that Piolet joins it and never ends it. */
  static RolledBack begin(Connection connection, DBConnectionOptions options) {
    try {
      connection.setAutoCommit(false);
      return new RolledBack(connection, options);
    } catch (SQLException e) {
      throw new ParameterResolutionException("The transaction of the test cannot be begun.", e);
    }
  }

  /** The connection as an object of a type that a test asks for. */
  Object as(Class<?> type) {
    if (type == DBConnection.class) {
      return session;
    }
    if (type == Connection.class) {
      return connection;
    }
    throw new ParameterResolutionException(
        "A test that is rolled back has one connection, and no "
            + type.getSimpleName()
            + ", whose connections would commit: ask for a DBConnection, or leave out rollback");
  }

  @Override
  public void close() throws SQLException {
    if (!connection.isClosed()) {
      connection.rollback();
      session.close();
    }
  }
}
