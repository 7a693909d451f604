package dev.piolet.test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A fresh schema for the tests of one class, dropped with all that is in it when they are done. */
final class TestSchema implements TestSpace {
  private final PostgresServer server;
  private final String name;

  private TestSchema(PostgresServer server, String name) {
    this.server = server;
    this.name = name;
  }

  /**
   * Creates a schema named after the class, with a suffix that no other run has.
   *
   * @throws PostgresStartException if the server does not let it be created
   */
  static TestSchema create(PostgresServer server, Class<?> testClass) {
    String name = TestNames.of(testClass);
    TestSchema schema = new TestSchema(server, name);
    try {
      schema.execute("CREATE SCHEMA \"" + name + "\"");
      if (server.pooler().isPresent()) {
        schema.createRole();
      }
    } catch (SQLException e) {
      throw new PostgresStartException("The schema " + name + " cannot be created.", e);
    }
    return schema;
  }

  @Override
  public DataSource dataSource() {
    return server
        .pooler()
        .map(pooler -> pooler.dataSource(name))
        .orElseGet(() -> server.dataSource(name));
  }

  /**
   * A pooler refuses to set the search path of one connection, but a role brings its own. What it
   * creates belongs to the user that the tests have without a pooler.
   */
  private void createRole() throws SQLException {
    execute(
        """
        CREATE ROLE "%1$s" LOGIN SUPERUSER;
        ALTER ROLE "%1$s" SET search_path = "%1$s";
        DO $$ BEGIN EXECUTE format('ALTER ROLE "%1$s" SET role = %%L', current_user); END $$;
        """
            .formatted(name));
  }

  /** Ends the connections that the pooler keeps, as they are of use to no other class. */
  private void dropRole() throws SQLException {
    execute(
        """
        SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = '%1$s';
        DROP ROLE "%1$s";
        """
            .formatted(name));
  }

  /** Drops the schema; a connection that still holds a lock in it makes that fail, not hang. */
  @Override
  public void close() throws SQLException {
    if (server.pooler().isPresent()) {
      dropRole();
    }
    execute("SET lock_timeout = '10s'; DROP SCHEMA \"" + name + "\" CASCADE");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
