package dev.piolet.it.reliability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** A server of a test's own, which keeps what it has committed when it crashes. */
final class BreakableServer implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;
  private static final int PAUSE_MILLIS = 20;

  private final Path directory;
  private final int port;
  private EmbeddedPostgres postgres;

  private BreakableServer(Path directory) throws IOException {
    this.directory = directory;
    this.port = freePort();
    this.postgres = launch();
  }

  static BreakableServer start() throws IOException {
    return new BreakableServer(Files.createTempDirectory("piolet-breakable-").toRealPath());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private EmbeddedPostgres launch() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setPort(port)
        .setPGStartupWait(Duration.ofSeconds(PATIENCE_SECONDS))
        .setLocaleConfig("locale", "C")
        .setServerConfig("fsync", "off")
        .setServerConfig("full_page_writes", "off")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("wal_level", "replica")
        .setServerConfig("max_wal_senders", "4")
        .setServerConfig("hot_standby", "on")
        .setServerConfig("max_connections", "60")
        .setServerConfig("unix_socket_directories", "")
        .start();
  }

  /** Stops it as an administrator does, which ends all sessions, and starts it again. */
  void restart() throws IOException {
    postgres.close();
    postgres = launch();
  }

  /**
   * Starts a second server that follows this one, which from then on commits nothing that the other
   * has not got.
   */
  BreakableServer standby() throws IOException, SQLException {
    postgres.close();
    Path copy = Files.createTempDirectory("piolet-standby-").toRealPath();
    copy(directory, copy);
    Files.createFile(copy.resolve("standby.signal"));
    Files.writeString(
        copy.resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=localhost port=" + port + " user=postgres'\n",
        StandardOpenOption.APPEND);
    postgres = launch();
    BreakableServer standby = new BreakableServer(copy);
    execute("ALTER SYSTEM SET synchronous_standby_names = '*'");
    execute("SELECT pg_reload_conf()");
    execute("CREATE TABLE pg_temp.waits_for_the_standby (id int)");
    return standby;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        String name = from.relativize(file).toString();
        if (!name.isEmpty() && !name.equals("postmaster.pid")) {
          Files.copy(file, to.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** Kills the process of a session, whereupon the server ends all others and recovers. */
  void killSession(long process) {
    try (Connection other = source().getConnection()) {
      kill(process);
      while (other.isValid(PATIENCE_SECONDS)) {
        pause();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    awaitAnswer();
  }

  private static void pause() {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
  }

  /** Kills the server itself; its sessions end as soon as they see that. */
  void kill() throws IOException {
    kill(Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid")).get(0).trim()));
  }

  private static void kill(long process) {
    if (!ProcessHandle.of(process).map(ProcessHandle::destroyForcibly).orElse(false)) {
      throw new IllegalStateException("There is no process " + process);
    }
  }

  /** Makes a server that follows another the one that is written to. */
  void promote() throws SQLException {
    execute("SELECT pg_promote(true, " + PATIENCE_SECONDS + ")");
  }

  private void awaitAnswer() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      pause();
      try {
        execute("SELECT 1");
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("The server does not recover", e);
        }
      }
    }
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  int port() {
    return port;
  }

  /** Gives connections to this server. */
  PGSimpleDataSource source() {
    return source(List.of(this));
  }

  /** Gives connections to whichever of some servers is written to. */
  static PGSimpleDataSource source(List<BreakableServer> servers) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(servers.stream().map(server -> "localhost").toArray(String[]::new));
    source.setPortNumbers(servers.stream().mapToInt(BreakableServer::port).toArray());
    source.setDatabaseName("postgres");
    source.setUser("postgres");
    if (servers.size() > 1) {
      source.setTargetServerType("primary");
      source.setHostRecheckSeconds(0);
    }
    return source;
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException | RuntimeException e) {
      // It was killed.
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What the server still wrote stays.
    }
  }
}
