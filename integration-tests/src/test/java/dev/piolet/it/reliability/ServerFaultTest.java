package dev.piolet.it.reliability;

import static dev.piolet.it.reliability.PostingTable.POSTING;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.it.DirectAccess;
import dev.piolet.test.PgBouncer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Servers that crash, are restarted, or hand over to another, in the midst of transactions.
 *
 * <p>The system property {@code piolet.test.server.faults} says how many there are of each kind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfSystemProperty(
    named = PgBouncer.PROPERTY,
    matches = "true",
    disabledReason = "Its server is its own, and there is no pooler before it")
class ServerFaultTest {
  private static final int FAULTS = Integer.getInteger("piolet.test.server.faults", 1);
  private static final int THREADS = Integer.getInteger("piolet.test.threads", 8);
  private static final long SEED = Long.getLong("piolet.test.faults.seed", 42);

  /** How long transactions are left alone between two faults. */
  private static final int PEACE_MILLIS = 500;

  private static final int CONNECTIONS = 2;
  private static final int LOCK = 77;
  private static final int PATIENCE_SECONDS = 30;
  private static final int ROWS = 20_000;

  private static final String WAIT =
      """
      CREATE OR REPLACE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(%d);
        RETURN NEW;
      END $$"""
          .formatted(LOCK);

  private BreakableServer server;

  /** What happens to a server. */
  private enum ServerFault {
    /** The process of one session is killed: all others end, and the server recovers. */
    CRASH,
    RESTART,
    FAILOVER
  }

  @BeforeAll
  void start() throws IOException {
    server = BreakableServer.start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Workload workload(PGSimpleDataSource source, PGSimpleDataSource direct) {
    source.setApplicationName(Workload.APPLICATION);
    List<Work> works = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      works.addAll(EnumSet.complementOf(EnumSet.of(Work.HUGE)));
    }
    works.add(Work.HUGE);
    return new Workload(source, direct, THREADS, true, works, List.of());
  }

  @Test
  void nothingIsLostWhenServersCrashOrAreRestarted() throws Exception {
    Map<ServerFault, Integer> fired = new EnumMap<>(ServerFault.class);
    try (Workload workload = workload(server.source(), server.source())) {
      Figures figures =
          workload.run(
              Integer.MAX_VALUE / 2,
              THREADS,
              SEED,
              running -> {
                for (int i = 0; i < 2 * FAULTS && running.getAsBoolean(); i++) {
                  strike(i % 2 == 0 ? ServerFault.CRASH : ServerFault.RESTART, server, fired);
                }
                workload.finish();
              },
              fired);
      check(figures);
      assertThat(fired).containsOnlyKeys(ServerFault.CRASH, ServerFault.RESTART);
    }
  }

  @Test
  void nothingIsLostWhenAnotherServerTakesOver() throws Exception {
    Map<ServerFault, Integer> fired = new EnumMap<>(ServerFault.class);
    try (BreakableServer primary = BreakableServer.start();
        BreakableServer standby = primary.standby()) {
      PGSimpleDataSource both = BreakableServer.source(List.of(primary, standby));
      PGSimpleDataSource direct = BreakableServer.source(List.of(primary, standby));
      try (Workload workload = workload(both, direct)) {
        Figures figures =
            workload.run(
                Integer.MAX_VALUE / 2,
                THREADS,
                SEED,
                running -> {
                  failOver(primary, standby, fired);
                  peace();
                  workload.finish();
                },
                fired);
        check(figures);
        assertThat(fired).containsOnlyKeys(ServerFault.FAILOVER);
        assertThat(new DirectAccess(direct).rows("SELECT inet_server_port()"))
            .containsExactly(String.valueOf(standby.port()));
      }
    }
  }

  private static void check(Figures figures) {
    System.out.println(figures.fired() + "\n" + figures.row());
    assertThat(figures.wrong()).as("seed %d", SEED).isEmpty();
    assertThat(figures.threw()).isPositive();
  }

  private static void peace() {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PEACE_MILLIS));
  }

  private static void strike(
      ServerFault fault, BreakableServer server, Map<ServerFault, Integer> fired) {
    peace();
    try {
      if (fault == ServerFault.RESTART) {
        server.restart();
      } else {
        server.killSession(busySession(server, "state <> 'idle'"));
      }
      fired.merge(fault, 1, Integer::sum);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void failOver(
      BreakableServer primary, BreakableServer standby, Map<ServerFault, Integer> fired) {
    peace();
    try {
      primary.kill();
      standby.promote();
      fired.merge(ServerFault.FAILOVER, 1, Integer::sum);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The process of a session of the workload that does something. */
  private static long busySession(BreakableServer server, String condition) {
    List<List<Long>> found = new ArrayList<>();
    await(
        () -> {
          found.addAll(
              new DirectAccess(server.source())
                  .numbers(
                      "SELECT pid FROM pg_stat_activity WHERE application_name = '"
                          + Workload.APPLICATION
                          + "' AND "
                          + condition));
          return !found.isEmpty();
        });
    return found.get(0).get(0);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("What has to happen did not happen in time");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
  }

  /** The server process of a call ends when one half is written and the other is not. */
  @ParameterizedTest
  @EnumSource(names = {"HUGE", "COPIED", "PIPELINED", "FLUSHED", "SAVED"})
  void isKilledInTheMiddle(Work work) throws Exception {
    isKilledWhereItWaits(
        work,
        "CREATE TRIGGER wait BEFORE INSERT ON posting FOR EACH ROW WHEN (NEW.half = 2)"
            + " EXECUTE FUNCTION wait()");
  }

  @ParameterizedTest
  @EnumSource(names = {"SINGLES", "PIPELINED"})
  void isKilledAsItCommits(Work work) throws Exception {
    isKilledWhereItWaits(
        work,
        "CREATE CONSTRAINT TRIGGER wait AFTER INSERT ON journal DEFERRABLE INITIALLY DEFERRED"
            + " FOR EACH ROW EXECUTE FUNCTION wait()");
  }

  private void isKilledWhereItWaits(Work work, String trigger) throws Exception {
    PGSimpleDataSource source = server.source();
    source.setApplicationName(Workload.APPLICATION);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Workload workload =
            new Workload(source, server.source(), CONNECTIONS, true, List.of(), List.of());
        Connection holder = server.source().getConnection();
        Statement statement = holder.createStatement()) {
      statement.execute(WAIT);
      statement.execute(trigger);
      statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
      Deed deed = new Deed(1, work);
      Future<@Nullable Throwable> failure =
          other.submit(() -> Workload.failure(() -> work.run(workload.db(), deed, Mishap.NONE)));
      server.killSession(busySession(server, "wait_event = 'advisory'"));

      Throwable thrown = failure.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(thrown).isInstanceOf(QueryException.class);
      assertThat(deed.end(thrown)).isTrue();
      assertThat(workload.server().rows("SELECT * FROM journal")).isEmpty();
      assertThat(workload.server().rows("SELECT * FROM posting")).isEmpty();
      assertIsDoneAgain(workload, deed);
    } finally {
      other.shutdownNow();
    }
  }

  /** Objects of a transaction that is known to have failed are as before. */
  private static void assertIsDoneAgain(Workload workload, Deed failed) {
    workload.replaceConnections();
    Deed deed = failed;
    if (failed.outcome() == Deed.Outcome.UNKNOWN) {
      if (failed.journal.id != null) {
        assertThatThrownBy(() -> workload.db().refresh(failed.journal))
            .isInstanceOf(NoRowException.class);
      }
      deed = new Deed(failed.number, failed.work);
    }
    deed.work.run(workload.db(), deed, Mishap.NONE);
    assertThat(
            workload
                .server()
                .numbers("SELECT count(*), count(*) FILTER (WHERE half = 1) FROM posting"))
        .containsExactly(List.of(2L * deed.work.size(), (long) deed.work.size()));
  }

  @Test
  void isKilledInTheMiddleOfRows() throws Exception {
    PGSimpleDataSource source = server.source();
    source.setApplicationName(Workload.APPLICATION);
    try (Workload workload =
        new Workload(source, server.source(), CONNECTIONS, true, List.of(), List.of())) {
      server.execute(
          "INSERT INTO posting (number, half) SELECT i, 1 FROM generate_series(1, " + ROWS + ") i");
      List<Posting> read = new ArrayList<>();
      assertThatThrownBy(
              () ->
                  workload
                      .db()
                      .forEach(
                          select(POSTING),
                          posting -> {
                            read.add(posting);
                            if (read.size() == 1) {
                              server.killSession(busySession(server, "state <> 'idle'"));
                            }
                          }))
          .isInstanceOf(QueryException.class);

      assertThat(read).hasSizeLessThan(ROWS);
      workload.replaceConnections();
      assertThat(workload.db().exec(select(POSTING))).hasSize(ROWS);
    }
  }
}
