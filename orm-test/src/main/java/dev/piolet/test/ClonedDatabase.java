package dev.piolet.test;

import dev.piolet.DBConnection;
import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database of its own for the tests of one class, copied of one that a template has filled. */
final class ClonedDatabase implements TestSpace {
  private static final Logger LOG = LoggerFactory.getLogger(ClonedDatabase.class);

  /** The names of the databases that templates have filled in this run. */
  private static final Map<Class<? extends DatabaseTemplate>, String> FILLED =
      new ConcurrentHashMap<>();

  private final PostgresServer server;
  private final String name;

  private ClonedDatabase(PostgresServer server, String name) {
    this.server = server;
    this.name = name;
  }

  /**
   * Copies the database of a template, which the first call fills.
   *
   * @throws PostgresStartException if the server does not let databases be created, or the template
   *     cannot be made
   */
  static ClonedDatabase create(
      PostgresServer server, Class<? extends DatabaseTemplate> template, Class<?> testClass) {
    String filled = FILLED.computeIfAbsent(template, none -> fill(server, template));
    String name = TestNames.of(testClass);
    execute(server, "CREATE DATABASE \"" + name + "\" TEMPLATE \"" + filled + '"');
    return new ClonedDatabase(server, name);
  }

  private static String fill(PostgresServer server, Class<? extends DatabaseTemplate> template) {
    String name = TestNames.of(template);
    DatabaseTemplate filling = instance(template);
    execute(server, "CREATE DATABASE \"" + name + '"');
    Runtime.getRuntime().addShutdownHook(new Thread(() -> dropAtEnd(server, name)));
    try (DBConnection conn = new DBConnection(source(server, name).getConnection())) {
      filling.fill(conn);
    } catch (SQLException e) {
      throw new PostgresStartException("The database " + name + " cannot be reached.", e);
    }
    return name;
  }

  private static DatabaseTemplate instance(Class<? extends DatabaseTemplate> template) {
    try {
      Constructor<? extends DatabaseTemplate> constructor = template.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new PostgresStartException(
          template.getName() + " has no constructor without parameters that works.", e);
    }
  }

  private static void dropAtEnd(PostgresServer server, String name) {
    try {
      execute(server, "DROP DATABASE IF EXISTS \"" + name + "\" WITH (FORCE)");
    } catch (PostgresStartException e) {
      LOG.debug("The database {} is left, unless the server has ended with it", name, e);
    }
  }

  private static PGSimpleDataSource source(PostgresServer server, String database) {
    PGSimpleDataSource source = server.newDataSource();
    source.setDatabaseName(database);
    return source;
  }

  @Override
  public DataSource dataSource() {
    return server
        .pooler()
        .<DataSource>map(pooler -> pooler.dataSource(server.newDataSource().getUser(), name))
        .orElseGet(() -> source(server, name));
  }

  /** Connections that are still open, a pooler's as well, are ended. */
  @Override
  public void close() {
    execute(server, "DROP DATABASE \"" + name + "\" WITH (FORCE)");
  }

  private static void execute(PostgresServer server, String sql) {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new PostgresStartException("The server refuses: " + sql, e);
    }
  }
}
