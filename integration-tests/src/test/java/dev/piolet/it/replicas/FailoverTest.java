package dev.piolet.it.replicas;

import static dev.piolet.it.replicas.NoteTable.NOTE;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.Database;
import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.error.NoConnectionException;
import dev.piolet.error.PioletException;
import dev.piolet.error.QueryException;
import dev.piolet.it.DirectAccess;
import dev.piolet.test.ReplicatedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The primary is killed while a pool's connections write, and a standby takes its place. */
class FailoverTest {
  private static final int THREADS = 4;
  private static final int NOTES_BEFORE = 100;
  private static final int NOTES_AFTER = 25;
  private static final Set<String> LOST_STATES =
      Set.of("08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03", "25006");

  private final Set<String> committed = ConcurrentHashMap.newKeySet();
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  private ReplicatedPostgres servers;
  private HikariDataSource pool;

  @BeforeEach
  void start() {
    servers = ReplicatedPostgres.start(1);
    servers.setSynchronous(true);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(servers.urlOfPrimary() + "&connectTimeout=5&socketTimeout=20");
    config.setMaximumPoolSize(THREADS);
    config.setConnectionTimeout(1_000);
    pool = new HikariDataSource(config);
  }

  @AfterEach
  void stop() {
    pool.close();
    servers.close();
  }

  @Test
  void nothingThatWasCommittedIsLost() throws Exception {
    Database db = Database.of(pool);
    try (var conn = db.connect()) {
      conn.schema().create(NOTE);
    }
    AtomicInteger after = new AtomicInteger(-1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        String name = "thread " + i;
        all.add(threads.submit(() -> write(db, name, after)));
      }
      while (committed.size() < NOTES_BEFORE) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      servers.killPrimary();
      while (failures.size() < THREADS) { // the fault has struck
        TimeUnit.MILLISECONDS.sleep(5);
      }
      int before = committed.size();
      servers.promote(0);
      after.set(0);
      for (Future<?> each : all) {
        each.get(60, TimeUnit.SECONDS);
      }
      assertThat(committed).hasSizeGreaterThanOrEqualTo(before + THREADS * NOTES_AFTER);
    } finally {
      threads.shutdownNow();
    }

    List<String> stored =
        new DirectAccess(servers.standby(0).dataSource()).rows("SELECT text FROM note");
    assertThat(stored).doesNotHaveDuplicates().containsAll(committed);
    assertThat(refused).isNotEmpty().doesNotContainAnyElementsOf(stored);
    assertThat(stored).allMatch(text -> committed.contains(text) || unknown.contains(text));
    assertThat(failures).allSatisfy(FailoverTest::isClear);
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  /** Writes single rows and rows of transactions in turn, until enough were written afterwards. */
  private void write(Database db, String name, AtomicInteger after) {
    int done = 0;
    for (int i = 0; done < NOTES_AFTER; i++) {
      String text = name + ", note " + i;
      boolean isAfter = after.get() >= 0;
      try {
        if (i % 2 == 0) {
          db.insert(new Note(null, text));
        } else {
          db.transaction(tx -> tx.insert(new Note(null, text)));
        }
        committed.add(text);
        done += isAfter ? 1 : 0;
      } catch (CommitOutcomeUnknownException e) {
        unknown.add(text);
        failures.add(e);
      } catch (PioletException e) {
        refused.add(text);
        failures.add(e);
      }
    }
  }

  private static void isClear(Throwable failure) {
    if (failure instanceof QueryException lost) {
      assertThat(lost.sqlState()).as(lost.getMessage()).isIn(LOST_STATES);
    } else {
      assertThat(failure)
          .isInstanceOf(NoConnectionException.class)
          .hasMessageStartingWith("The data source gave no connection: ");
    }
  }

  @Test
  void aPoolThatLeadsToAStandbyDoesSoOnce() {
    servers.setSynchronous(false);
    CountedSource source = new CountedSource(servers.primary().dataSource());
    HikariConfig config = new HikariConfig();
    config.setDataSource(source.dataSource());
    config.setMaximumPoolSize(1);
    Database direct = Database.of(servers.primary().dataSource());
    try (var conn = direct.connect()) {
      conn.schema().create(NOTE);
    }
    servers.awaitReplay(0);
    source.leadTo(servers.standby(0).dataSource());
    try (HikariDataSource other = new HikariDataSource(config)) {
      Database db = Database.of(other);
      assertThat(db.exec(select(NOTE))).isEmpty();
      source.leadTo(servers.primary().dataSource());

      Note note = new Note(null, "a");
      assertThatThrownBy(() -> db.insert(note))
          .isInstanceOfSatisfying(
              QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("25006"));
      assertThat(db.insert(note).text()).isEqualTo("a");
    }
  }
}
