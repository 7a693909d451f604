package dev.piolet.test;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PgBouncer before the tests' PostgreSQL, which gives each transaction a server process of a
 * pool.
 *
 * <p>It ends with the JVM, even when that is killed. Where the system property {@value #PROPERTY}
 * is {@code true}, the connections that {@link PostgresExtension} gives go through one.
 */
public final class PgBouncer implements AutoCloseable {
  /** The system property that sends the connections of tests through a PgBouncer. */
  public static final String PROPERTY = "piolet.test.pgbouncer";

  private static final int NEIGHBOURS = 2;
  private static final int ATTEMPTS = 3;
  private static final int STARTUP_TRIES = 100;
  private static final int STARTUP_PAUSE_MILLIS = 50;
  private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();
  private static final String PROCESS_FILE = "pgbouncer.pid";

  /** Distributions put it where only the administrator's PATH looks. */
  private static final List<String> OTHER_FOLDERS =
      List.of("/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin");

  private final Process process;
  private final PGSimpleDataSource server;
  private final int port;

  private PgBouncer(Process process, PGSimpleDataSource server, int port) {
    this.process = process;
    this.server = server;
    this.port = port;
  }

  /**
   * Tells whether there is a PgBouncer on this machine.
   *
   * @return whether one can be started
   */
  public static boolean isInstalled() {
    return executable().isPresent();
  }

  /**
   * Starts a PgBouncer.
   *
   * @param server where it connects to, without passwords
   * @param serverConnections how many connections there are for each user at most
   * @return a pooler that is ready for connections
   * @throws PostgresStartException if there is none on this machine, or it does not start
   */
  public static PgBouncer start(PostgresServer server, int serverConnections) {
    Path executable =
        executable()
            .orElseThrow(
                () ->
                    new PostgresStartException(
                        "There is no PgBouncer on this machine; on Debian and Ubuntu, apt-get"
                            + " install pgbouncer brings it."));
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        PgBouncer pooler = launch(executable, server.newDataSource(), serverConnections);
        if (pooler.answers()) {
          return pooler;
        }
        pooler.close();
      }
    } catch (IOException e) {
      throw new PostgresStartException("PgBouncer cannot be started.", e);
    }
    throw new PostgresStartException("PgBouncer was started and does not answer.");
  }

  private static Optional<Path> executable() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), OTHER_FOLDERS.stream())
        .map(folder -> Path.of(folder, "pgbouncer"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static PgBouncer launch(Path executable, PGSimpleDataSource server, int serverConnections)
      throws IOException {
    Path directory = Files.createTempDirectory("piolet-pgbouncer-").toRealPath();
    Watchdog.guard(directory, PROCESS_FILE);
    int port = freePort();
    Path settings = directory.resolve("pgbouncer.ini");
    Files.writeString(directory.resolve("users.txt"), '"' + server.getUser() + "\" \"\"\n");
    Files.writeString(settings, settings(server, directory, port, serverConnections));
    List<String> command = new ArrayList<>(List.of(executable.toString(), "--quiet"));
    if (isRoot()) {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
      command.addAll(List.of("--user", "nobody"));
    }
    command.add(settings.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    return new PgBouncer(process, server, port);
  }

  /** It refuses to run as root. */
  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * It takes any user of the server, and asks the server who they are. Transactions go through the
   * server processes by turns: what one leaves behind is then met by others.
   */
  private static String settings(
      PGSimpleDataSource server, Path directory, int port, int serverConnections) {
    return """
        [databases]
        * = host=%s port=%d
        [pgbouncer]
        listen_addr = %s
        listen_port = %d
        unix_socket_dir =
        pidfile = %s
        auth_type = trust
        auth_file = %s
        auth_user = %s
        pool_mode = transaction
        default_pool_size = %d
        min_pool_size = %d
        server_round_robin = 1
        max_client_conn = 500
        ignore_startup_parameters = extra_float_digits
        """
        .formatted(
            server.getServerNames()[0],
            server.getPortNumbers()[0],
            HOST,
            port,
            directory.resolve(PROCESS_FILE),
            directory.resolve("users.txt"),
            server.getUser(),
            serverConnections,
            NEIGHBOURS);
  }

  private boolean answers() {
    DataSource source = dataSource(server.getUser());
    for (int i = 0; i < STARTUP_TRIES && process.isAlive(); i++) {
      try (Connection connection = source.getConnection()) {
        return connection.isValid(0);
      } catch (SQLException e) {
        pause();
      }
    }
    return false;
  }

  private static void pause() {
    try {
      Thread.sleep(STARTUP_PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostgresStartException("Interrupted while PgBouncer starts.", e);
    }
  }

  /**
   * Returns a source of connections through the pooler to the server's database. As behind every
   * such pooler the driver prepares nothing under a name.
   *
   * @param user a role of the server that may log in without a password; its settings, such as
   *     {@code search_path}, are those of its connections
   * @return a new data source, which opens a connection at every call
   */
  public DataSource dataSource(String user) {
    return dataSource(user, server.getDatabaseName());
  }

  DataSource dataSource(@Nullable String user, @Nullable String database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {HOST});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPrepareThreshold(0);
    return source;
  }

  /** Stops the pooler at once, with all connections through it. */
  @Override
  public void close() {
    process.destroy();
  }
}
