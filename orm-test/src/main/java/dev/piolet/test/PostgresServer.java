package dev.piolet.test;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL that the tests of this JVM share.
 *
 * <p>It is an embedded server, which the first call of {@link #shared} starts and which ends with
 * the JVM, even when that is killed. The environment variable {@value #URL_VARIABLE} names another
 * server to use instead: a JDBC URL with user and password. The system property {@value
 * #VERSION_PROPERTY} says which major version the embedded server must have; the binaries of that
 * version must be on the class path. {@value #SETTINGS_PROPERTY} has settings of the driver. With
 * the system property {@value PgBouncer#PROPERTY} tests reach the embedded server through a {@link
 * PgBouncer}.
 *
 * <p>Tests get at it through {@link PostgresExtension}. This class is for programs that are no
 * JUnit tests, such as examples and benchmarks. It is safe for use by several threads.
 */
public final class PostgresServer {
  /** The environment variable that names a server to use in place of the embedded one. */
  public static final String URL_VARIABLE = "PIOLET_TEST_URL";

  /** The system property that says which major version the embedded server must have. */
  public static final String VERSION_PROPERTY = "piolet.test.postgres";

  /** The system property with settings of the driver, as {@code a=1&b=2}, for all connections. */
  public static final String SETTINGS_PROPERTY = "piolet.test.settings";

  private static final FutureTask<PostgresServer> SHARED =
      new FutureTask<>(
          () -> openShared(System.getenv(URL_VARIABLE), System.getProperty(VERSION_PROPERTY)));

  /** How many connections of a test class to the server the pooler keeps. */
  private static final int POOLED_CONNECTIONS = 20;

  private final String url;
  private @Nullable PgBouncer pooler;

  private PostgresServer(String url) {
    String settings = System.getProperty(SETTINGS_PROPERTY, "");
    String separator = url.contains("?") ? "&" : "?";
    this.url = settings.isEmpty() ? url : url + separator + settings;
  }

  /**
   * Returns the server of this JVM, started by the first call.
   *
   * @return the server, ready for connections
   * @throws PostgresStartException if no server can be started or reached, or if it has another
   *     version than the one asked for; every later call fails in the same way, at once
   */
  public static PostgresServer shared() {
    SHARED.run(); // Does nothing but in the first call.
    try {
      return SHARED.get();
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw new PostgresStartException(cause.getMessage(), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostgresStartException("Interrupted while another thread starts PostgreSQL.", e);
    }
  }

  private static PostgresServer openShared(@Nullable String url, @Nullable String majorVersion) {
    boolean isPooled = Boolean.getBoolean(PgBouncer.PROPERTY);
    if (isPooled && url != null && !url.isBlank()) {
      throw new PostgresStartException(
          PgBouncer.PROPERTY
              + " goes with the embedded server alone, and not with "
              + URL_VARIABLE);
    }
    PostgresServer server = open(url, majorVersion);
    if (isPooled) {
      server.pooler = PgBouncer.start(server, POOLED_CONNECTIONS);
    }
    return server;
  }

  static PostgresServer open(@Nullable String url, @Nullable String majorVersion) {
    return url == null || url.isBlank()
        ? new PostgresServer(EmbeddedServer.start(majorVersion).url())
        : connect(url);
  }

  static PostgresServer at(EmbeddedServer server) {
    return new PostgresServer(server.url());
  }

  private static PostgresServer connect(String url) {
    PostgresServer server = new PostgresServer(url);
    try (Connection connection = server.dataSource().getConnection()) {
      connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException | IllegalArgumentException e) {
      // The URL holds a password, so the message leaves it out.
      throw new PostgresStartException(
          URL_VARIABLE
              + " names a server that does not answer. It must be a URL like"
              + " jdbc:postgresql://localhost:5432/test?user=me&password=secret",
          e);
    }
    return server;
  }

  /**
   * Returns the JDBC URL of a database on this server, with the user, and the password where one is
   * needed. No pooler stands before it.
   *
   * @return a URL for {@link java.sql.DriverManager#getConnection(String)}
   */
  public String url() {
    return url;
  }

  /**
   * Returns a source of connections to the database of {@link #url}. It opens a connection at every
   * call and keeps none.
   *
   * @return a new data source
   */
  public DataSource dataSource() {
    return newDataSource();
  }

  DataSource dataSource(String schema) {
    PGSimpleDataSource source = newDataSource();
    source.setCurrentSchema(schema);
    return source;
  }

  /** The pooler that the connections of tests go through, if that was asked for. */
  Optional<PgBouncer> pooler() {
    return Optional.ofNullable(pooler);
  }

  PGSimpleDataSource newDataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }
}
