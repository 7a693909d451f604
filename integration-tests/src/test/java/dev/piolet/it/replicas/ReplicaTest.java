package dev.piolet.it.replicas;

import static dev.piolet.it.replicas.NoteTable.NOTE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.Database;
import dev.piolet.Replicas;
import dev.piolet.Session;
import dev.piolet.Tenants;
import dev.piolet.WriteToken;
import dev.piolet.error.NoConnectionException;
import dev.piolet.error.QueryException;
import dev.piolet.it.CapturedLog;
import dev.piolet.test.PostgresServer;
import dev.piolet.test.ReplicatedPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Reads over standbys that lag, and what they are promised to see. */
class ReplicaTest {
  private static final String LOG = "dev.piolet.replicas";
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofSeconds(60);

  private static ReplicatedPostgres servers;

  private CountedSource primary;
  private CountedSource first;
  private CountedSource second;
  private Database db;

  @BeforeAll
  static void start() {
    servers = ReplicatedPostgres.start(2);
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  @BeforeEach
  void open() {
    primary = new CountedSource(servers.primary().dataSource());
    first = new CountedSource(servers.standby(0).dataSource());
    second = new CountedSource(servers.standby(1).dataSource());
    db = database(Duration.ofSeconds(5), Duration.ofMillis(1));
    try (var conn = db.connect()) {
      conn.schema().drop(NOTE);
      conn.schema().create(NOTE);
    }
    servers.awaitReplay(0);
    servers.awaitReplay(1);
  }

  @AfterEach
  void resume() {
    servers.resumeReplay(0);
    servers.resumeReplay(1);
  }

  private Database database(Duration wait, Duration pause) {
    return Database.of(primary.dataSource())
        .withReplicas(
            Replicas.of(first.dataSource(), second.dataSource())
                .waitAtMost(wait)
                .leaveOutFor(pause));
  }

  private static int port(PostgresServer server) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(server.url());
    return source.getPortNumbers()[0];
  }

  private static int portOf(Session session) {
    return session.exec(sql("SELECT inet_server_port()").into(value(0)).one());
  }

  private static List<String> texts(Session session) {
    return session.exec(select(NOTE.text).orderBy(NOTE.id));
  }

  private static boolean isOnStandby(Session session) {
    return session.exec(sql("SELECT pg_is_in_recovery()").into(value(true)).one());
  }

  @Test
  void replicasAreReadByTurns() {
    List<Integer> ports = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ports.add(db.readOnly(ReplicaTest::portOf));
    }

    int one = port(servers.standby(0));
    int other = port(servers.standby(1));
    assertThat(ports).containsExactly(one, other, one, other);
    assertThat(db.transactionResult(ReplicaTest::portOf)).isEqualTo(port(servers.primary()));
  }

  @Test
  void thePrimaryIsAskedOnlyWhenSomethingMayHaveBeenWritten() {
    primary.taken();
    db.readOnly(ReplicaTest::texts); // nobody knows yet what was written
    assertThat(primary.taken()).isEqualTo(1);

    db.readOnly(ReplicaTest::texts);
    db.readOnly(ReplicaTest::texts);
    assertThat(primary.taken()).isZero();

    Note note = db.insert(new Note(null, "a"));
    assertThat(primary.taken()).isEqualTo(1);
    assertThat(db.readOnly(ReplicaTest::texts)).containsExactly("a");
    assertThat(primary.taken()).isEqualTo(1);

    assertThat(db.get(NOTE, note.id())).contains(note); // writes nothing
    assertThat(primary.taken()).isEqualTo(1);
    db.readOnly(ReplicaTest::texts);
    db.lastWrite();
    assertThat(primary.taken()).isZero();

    try (var conn = db.connect()) { // may write as long as it is open
      assertThat(primary.taken()).isEqualTo(1);
      conn.insert(new Note(null, "b"));
      assertThat(db.readOnly(ReplicaTest::texts)).containsExactly("a", "b");
      assertThat(primary.taken()).isEqualTo(1);
      conn.insert(new Note(null, "c"));
      assertThat(db.readOnly(ReplicaTest::texts)).containsExactly("a", "b", "c");
      assertThat(primary.taken()).isEqualTo(1);
    }
  }

  @Test
  void whatWasWrittenIsSeen() {
    int onStandbys = 0;
    for (int i = 1; i <= 100; i++) {
      db.insert(new Note(null, "note " + i));
      int expected = i;
      onStandbys +=
          db.readOnly(
              tx -> {
                assertThat(texts(tx)).hasSize(expected);
                return isOnStandby(tx) ? 1 : 0;
              });
    }
    assertThat(onStandbys).isPositive();
  }

  @Test
  void manyThreadsSeeWhatTheyWrote() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    AtomicInteger onStandbys = new AtomicInteger();
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        all.add(threads.submit(() -> writeAndRead(onStandbys)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(db.readOnly(ReplicaTest::texts)).hasSize(8 * 20);
    assertThat(onStandbys.get()).isPositive();
  }

  private void writeAndRead(AtomicInteger onStandbys) {
    for (int i = 0; i < 20; i++) {
      Note note = db.insert(new Note(null, "note"));
      boolean isOnStandby =
          db.readOnly(
              tx -> {
                assertThat(tx.get(NOTE, note.id())).contains(note);
                return isOnStandby(tx);
              });
      onStandbys.addAndGet(isOnStandby ? 1 : 0);
    }
  }

  @Test
  void aReplicaThatLagsIsPassedOver() {
    servers.pauseReplay(0);
    db.insert(new Note(null, "a"));
    servers.awaitReplay(1);

    for (int i = 0; i < 4; i++) {
      List<String> seen =
          db.readOnly(
              tx -> {
                assertThat(portOf(tx)).isEqualTo(port(servers.standby(1)));
                return texts(tx);
              });
      assertThat(seen).containsExactly("a");
    }
  }

  @Test
  void thePrimaryIsReadWhereAllLag() {
    db = database(PATIENCE, LONG);
    servers.pauseReplay(0);
    servers.pauseReplay(1);
    db.insert(new Note(null, "a"));

    try (CapturedLog log = new CapturedLog(LOG)) {
      for (int i = 0; i < 3; i++) {
        assertThat(db.readOnly(ReplicaTest::texts)).containsExactly("a");
        assertThat(db.<Integer, RuntimeException>readOnly(ReplicaTest::portOf))
            .isEqualTo(port(servers.primary()));
      }
      assertThat(log.lines())
          .contains(
              "WARN event=replica_left_out replica=1 reason=lagging for_ms=60000"
                  + " source=counted source: it has not replayed what was to be read",
              "DEBUG event=read_on_primary usable_replicas=2 of=2",
              "DEBUG event=read_on_primary usable_replicas=0 of=2");
    }
    first.taken();
    assertThat(db.readOnly(WriteToken.none(), ReplicaTest::texts)).isEmpty(); // as was asked for
    assertThat(db.readOnly(WriteToken.none(), ReplicaTest::texts)).isEmpty();
    assertThat(first.taken()).isEqualTo(1);
    assertThat(db.readOnly(ReplicaTest::texts)).containsExactly("a");
  }

  @Test
  void aReplicaIsWaitedForAndUsedAgain() throws Exception {
    servers.pauseReplay(0);
    servers.pauseReplay(1);
    db.insert(new Note(null, "a"));
    Thread resuming =
        new Thread(
            () -> {
              servers.resumeReplay(0);
              servers.resumeReplay(1);
            });
    db.lastWrite();
    primary.taken();
    resuming.start();

    boolean isOnStandby =
        db.readOnly(
            tx -> {
              assertThat(texts(tx)).containsExactly("a");
              return isOnStandby(tx);
            });
    resuming.join();
    assertThat(isOnStandby).isTrue();
    assertThat(primary.taken()).isZero();
  }

  @Test
  void aTokenTravels() {
    Database other = database(PATIENCE, LONG);
    other.readOnly(ReplicaTest::texts);
    servers.pauseReplay(0);
    servers.pauseReplay(1);
    db.insert(new Note(null, "a"));
    String cookie = db.lastWrite().toString();

    // The other application does not know by itself, and is promised nothing.
    assertThat(other.readOnly(ReplicaTest::texts)).isEmpty();
    assertThat(other.readOnly(WriteToken.parse(cookie), ReplicaTest::texts)).containsExactly("a");

    servers.resumeReplay(0);
    servers.resumeReplay(1);
    servers.awaitReplay(0);
    servers.awaitReplay(1);
    primary.taken();
    assertThat(other.readOnly(WriteToken.parse(cookie), ReplicaTest::texts)).containsExactly("a");
    assertThat(primary.taken()).isZero();
    assertThat(Database.of(primary.dataSource()).lastWrite().toString()).matches("1-[0-9a-f]+");
  }

  @Test
  void aTokenThatIsMadeUpIsOfNoConsequence() {
    db = database(PATIENCE, LONG);
    WriteToken future = WriteToken.parse("1-7fffffffffffffff");
    WriteToken otherTimeline = WriteToken.parse("ffffffff-0");

    assertThat(db.<Integer, RuntimeException>readOnly(future, ReplicaTest::portOf))
        .isEqualTo(port(servers.primary()));
    assertThat(db.<Integer, RuntimeException>readOnly(otherTimeline, ReplicaTest::portOf))
        .isEqualTo(port(servers.primary()));
    assertThat(db.readOnly(ReplicaTest::isOnStandby)).isTrue();
    assertThat(db.readOnly(ReplicaTest::isOnStandby)).isTrue();
  }

  @Test
  void aSnapshotIsTakenAfterwards() {
    PGSimpleDataSource source = (PGSimpleDataSource) servers.standby(0).dataSource();
    source.setOptions("-c default_transaction_isolation=repeatable\\ read");
    Database repeatable =
        Database.of(primary.dataSource()).withReplicas(Replicas.of(source).waitAtMost(LONG));
    for (int i = 1; i <= 30; i++) {
      db.insert(new Note(null, "note " + i));
      WriteToken written = db.lastWrite();
      int expected = i;
      repeatable.readOnly(
          written,
          tx -> {
            assertThat(isOnStandby(tx)).isTrue();
            assertThat(
                    tx.<String>exec(
                        sql("SELECT current_setting('transaction_isolation')")
                            .into(value(""))
                            .one()))
                .isEqualTo("repeatable read");
            return assertThat(texts(tx)).hasSize(expected);
          });
    }
  }

  @Test
  void aReplicaThatIsDownIsLeftOutAndTriedAgain() throws Exception {
    db = database(PATIENCE, Duration.ofMillis(300));
    db.readOnly(ReplicaTest::texts);
    first.taken();
    first.setDown(true);
    second.setDown(true);
    try (CapturedLog log = new CapturedLog(LOG)) {
      for (int i = 0; i < 3; i++) {
        assertThat(db.<Integer, RuntimeException>readOnly(ReplicaTest::portOf))
            .isEqualTo(port(servers.primary()));
      }
      assertThat(log.lines())
          .contains(
              "WARN event=replica_left_out replica=1 reason=no_connection for_ms=300"
                  + " source=counted source: The data source gave no connection: down for a test");
      second.setDown(false);
      for (int i = 0; i < 200 && !db.readOnly(ReplicaTest::isOnStandby); i++) {
        Thread.sleep(10);
      }
      assertThat(log.lines())
          .contains("INFO event=replica_used_again replica=2 source=counted source");
    }
    assertThat(db.<Integer, RuntimeException>readOnly(ReplicaTest::portOf))
        .isEqualTo(port(servers.standby(1)));
  }

  @Test
  void replicasAreReadWhileThePrimaryIsGone() {
    db.insert(new Note(null, "a"));
    WriteToken written = db.lastWrite();
    db.insert(new Note(null, "b"));
    servers.awaitReplay(0);
    servers.awaitReplay(1);
    primary.setDown(true);

    assertThatThrownBy(() -> db.readOnly(ReplicaTest::texts)) // who knows what else was written
        .isInstanceOf(NoConnectionException.class);
    assertThat(db.readOnly(written, ReplicaTest::texts)).containsExactly("a", "b");
    assertThat(db.readOnly(WriteToken.none(), ReplicaTest::texts)).containsExactly("a", "b");
    primary.setDown(false);
    db.lastWrite();
    primary.setDown(true);
    assertThat(db.readOnly(ReplicaTest::texts)).containsExactly("a", "b");
  }

  @Test
  void whatTheBodyThrowsIsThrownAndNothingIsReadTwice() {
    AtomicInteger calls = new AtomicInteger();

    assertThatThrownBy(
            () ->
                db.readOnly(
                    tx -> {
                      calls.incrementAndGet();
                      return tx.exec(sql("SELECT pg_terminate_backend(pg_backend_pid())"));
                    }))
        .isInstanceOf(QueryException.class);
    assertThat(calls).hasValue(1);
    assertThatThrownBy(
            () ->
                db.readOnly(
                    tx -> {
                      calls.incrementAndGet();
                      throw new NoConnectionException("mine", new java.sql.SQLException());
                    }))
        .hasMessage("mine");
    assertThat(calls).hasValue(2);
    assertThatThrownBy(() -> db.readOnly(tx -> tx.insert(new Note(null, "a"))))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("25006"));
    assertThat(db.readOnly(ReplicaTest::texts)).isEmpty();
  }

  @Test
  void whoIsInterruptedDoesNotWait() {
    db = database(LONG, LONG);
    servers.pauseReplay(0);
    servers.pauseReplay(1);
    db.insert(new Note(null, "a"));
    db.lastWrite();

    Thread.currentThread().interrupt();
    List<String> seen = db.readOnly(ReplicaTest::texts);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(seen).containsExactly("a");
  }

  @Test
  void aReplicaMayBeThePrimary() {
    first.leadTo(servers.primary().dataSource());
    second.leadTo(servers.primary().dataSource());

    db.insert(new Note(null, "a"));
    assertThat(db.readOnly(ReplicaTest::texts)).containsExactly("a");
    assertThat(first.taken()).isEqualTo(1);
  }

  @Test
  void aPrimaryThatLeadsToAStandbyIsRefused() {
    primary.leadTo(servers.standby(0).dataSource());

    assertThatThrownBy(() -> db.readOnly(ReplicaTest::texts))
        .isInstanceOf(NoConnectionException.class)
        .hasMessageContaining("gave a connection to a standby")
        .hasMessageContaining("targetServerType=primary");
    try (CapturedLog log = new CapturedLog(Database.class.getName())) {
      assertThatThrownBy(() -> db.insert(new Note(null, "a")))
          .isInstanceOfSatisfying(
              QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("25006"));
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("WARN A connection for writing leads to a standby, and is aborted");
    }
  }

  @Test
  void aTenantReadsReplicasToo() {
    Database tenant = db.withTenants(Tenants.bySetting("app.tenant")).tenant("acme");
    tenant.insert(new Note(null, "a"));

    String setting =
        tenant.readOnly(
            tx -> {
              assertThat(isOnStandby(tx)).isTrue();
              assertThat(texts(tx)).containsExactly("a");
              return tx.exec(sql("SELECT current_setting('app.tenant')").into(value("")).one());
            });
    assertThat(setting).isEqualTo("acme");
  }

  @Test
  void aTenantThatIsNotThereLeavesNoReplicaOut() {
    db = database(PATIENCE, LONG);
    Database tenants = db.withTenants(Tenants.bySchema(name -> "schema of " + name));

    assertThatThrownBy(() -> tenants.tenant("nobody").readOnly(ReplicaTest::texts))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("3F000"));
    assertThat(db.readOnly(ReplicaTest::isOnStandby)).isTrue();
    assertThat(db.readOnly(ReplicaTest::isOnStandby)).isTrue();
  }

  @Test
  void thereAreReplicasAndTimesThatAreNone() {
    assertThatThrownBy(Replicas::of).hasMessage("No replica is given");
    Replicas replicas = Replicas.of(first.dataSource());
    assertThatThrownBy(() -> replicas.waitAtMost(Duration.ofMillis(-1)))
        .hasMessage("A duration is negative: PT-0.001S");
    assertThatThrownBy(() -> replicas.leaveOutFor(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
