package dev.piolet.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL and standbys that stream from it: for tests of replicas that lag, and of a failover.
 *
 * <p>The servers are embedded ones of their own, made for tests: they survive the killing of a
 * server, and no loss of power. They end with {@link #close}, or with the JVM, even when that is
 * killed. Calls may come from several threads.
 */
public final class ReplicatedPostgres implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final long PATIENCE_NANOS = 30_000_000_000L;
  private static final int PAUSE_MILLIS = 10;

  private final List<EmbeddedServer> servers = new ArrayList<>();

  private ReplicatedPostgres() {}

  /**
   * Starts a primary and its standbys, and waits until all stream.
   *
   * @param standbys how many standbys there are to be
   * @return servers that are ready for connections
   * @throws PostgresStartException if that fails
   */
  public static ReplicatedPostgres start(int standbys) {
    ReplicatedPostgres replicated = new ReplicatedPostgres();
    try {
      replicated.startAll(standbys, System.getProperty(PostgresServer.VERSION_PROPERTY));
      return replicated;
    } catch (IOException | UncheckedIOException e) {
      replicated.close();
      throw new PostgresStartException("Replicated servers could not be set up.", e);
    } catch (PostgresStartException e) {
      replicated.close();
      throw e;
    }
  }

  /** The files of a server that has never run are those of one that was stopped. */
  private void startAll(int standbys, @Nullable String majorVersion) throws IOException {
    Path copy = Files.createTempDirectory("piolet-postgres-copy-").toRealPath();
    try {
      servers.add(
          EmbeddedServer.startReplicated(
              majorVersion, made -> unchecked(() -> Directories.copy(made, copy)), null));
      for (int i = 0; i < standbys; i++) {
        servers.add(EmbeddedServer.startReplicated(majorVersion, this::makeStandby, copy));
      }
    } finally {
      Directories.delete(copy);
    }
    await(
        servers.get(0),
        "SELECT count(*) = " + standbys + " FROM pg_stat_replication WHERE state = 'streaming'");
  }

  private void makeStandby(Path dataDirectory) {
    String primary = "host=" + HOST + " port=" + servers.get(0).port() + " user=postgres";
    unchecked(
        () -> {
          Files.writeString(dataDirectory.resolve("standby.signal"), "");
          Files.writeString(
              dataDirectory.resolve("postgresql.auto.conf"),
              "primary_conninfo = '" + primary + "'\nwal_retrieve_retry_interval = '100ms'\n");
        });
  }

  /** A deed that may fail for its files. */
  private interface FileDeed {
    void run() throws IOException;
  }

  private static void unchecked(FileDeed deed) {
    try {
      deed.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the server that was started as the primary.
   *
   * @return its address; it answers until {@link #killPrimary}
   */
  public PostgresServer primary() {
    return PostgresServer.at(servers.get(0));
  }

  /**
   * Returns a standby.
   *
   * @param index which one, from 0
   * @return its address
   */
  public PostgresServer standby(int index) {
    return PostgresServer.at(servers.get(index + 1));
  }

  /**
   * Returns the URL by which the driver finds whichever server is the primary.
   *
   * @return a URL of all servers, with {@code targetServerType=primary}
   */
  public String urlOfPrimary() {
    List<String> hosts = servers.stream().map(server -> HOST + ":" + server.port()).toList();
    return "jdbc:postgresql://"
        + String.join(",", hosts)
        + "/postgres?user=postgres&targetServerType=primary&hostRecheckSeconds=0";
  }

  /**
   * Lets a standby replay nothing more of what it receives.
   *
   * @param index which one, from 0
   */
  public void pauseReplay(int index) {
    EmbeddedServer standby = servers.get(index + 1);
    ask(standby, "SELECT pg_wal_replay_pause()::text");
    await(standby, "SELECT pg_get_wal_replay_pause_state() = 'paused'");
  }

  /**
   * Lets a standby replay what it has received, and what it will.
   *
   * @param index which one, from 0
   */
  public void resumeReplay(int index) {
    ask(servers.get(index + 1), "SELECT pg_wal_replay_resume()::text");
  }

  /**
   * Waits until a standby has replayed all that the primary has written.
   *
   * @param index which one, from 0
   */
  public void awaitReplay(int index) {
    String written = ask(servers.get(0), "SELECT pg_current_wal_flush_lsn()::text");
    await(servers.get(index + 1), "SELECT pg_last_wal_replay_lsn() >= '" + written + "'");
  }

  /**
   * Lets the primary answer a COMMIT when a standby has it, or no longer waits for that.
   *
   * @param isSynchronous whether to wait
   */
  public void setSynchronous(boolean isSynchronous) {
    EmbeddedServer primary = servers.get(0);
    execute(
        primary,
        "ALTER SYSTEM SET synchronous_standby_names = '" + (isSynchronous ? "*" : "") + "'");
    execute(primary, "SELECT pg_reload_conf()");
    await(
        primary,
        "SELECT count(*) FILTER (WHERE sync_state = 'sync') "
            + (isSynchronous ? "> 0" : "= 0")
            + " FROM pg_stat_replication");
  }

  /** Ends all processes of the primary at once, and waits until they are gone. */
  public void killPrimary() {
    unchecked(servers.get(0)::kill);
  }

  /**
   * Makes a standby a primary, and waits until it is one.
   *
   * @param index which one, from 0
   */
  public void promote(int index) {
    EmbeddedServer standby = servers.get(index + 1);
    ask(standby, "SELECT pg_promote()::text");
    await(standby, "SELECT NOT pg_is_in_recovery()");
  }

  /**
   * Lets a standby stream from another server than the primary.
   *
   * @param index the standby, from 0
   * @param source the standby, from 0, that it streams from
   */
  public void follow(int index, int source) {
    stream(index, "host=" + HOST + " port=" + servers.get(source + 1).port() + " user=postgres");
  }

  /**
   * Lets a standby receive nothing more, and waits until it has replayed what it has.
   *
   * @param index which one, from 0
   */
  public void disconnect(int index) {
    stream(index, "");
    EmbeddedServer standby = servers.get(index + 1);
    await(standby, "SELECT count(*) = 0 FROM pg_stat_wal_receiver");
    await(standby, "SELECT pg_last_wal_replay_lsn() = pg_last_wal_receive_lsn()");
  }

  private void stream(int index, String source) {
    EmbeddedServer standby = servers.get(index + 1);
    execute(standby, "ALTER SYSTEM SET primary_conninfo = '" + source + "'");
    execute(standby, "SELECT pg_reload_conf()");
  }

  /** Stops all servers and removes their data. */
  @Override
  public void close() {
    for (EmbeddedServer server : servers) {
      unchecked(server::stop);
    }
  }

  private static void await(EmbeddedServer server, String condition) {
    long start = System.nanoTime();
    while (!ask(server, "SELECT (" + condition + ")::text").equals("true")) {
      if (System.nanoTime() - start > PATIENCE_NANOS) {
        throw new IllegalStateException("PostgreSQL never came to this: " + condition);
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while PostgreSQL was awaited", e);
      }
    }
  }

  private static String ask(EmbeddedServer server, String query) {
    try (Connection connection = PostgresServer.at(server).dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return String.valueOf(row.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  private static void execute(EmbeddedServer server, String sql) {
    try (Connection connection = PostgresServer.at(server).dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
