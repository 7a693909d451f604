package dev.piolet.it.transactions;

import static dev.piolet.it.transactions.PlayerTable.PLAYER;
import static dev.piolet.it.transactions.TallyTable.TALLY;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.RetryPolicy;
import dev.piolet.Session;
import dev.piolet.TransactionOptions;
import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.error.ConnectionLostException;
import dev.piolet.error.DeadlineExceededException;
import dev.piolet.error.SerializationFailureException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.it.CapturedLog;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transactions that are tried again, for real failures. */
@Timeout(120)
class RetryTest extends TransactionsFixture {
  private static final RetryPolicy AT_ONCE =
      RetryPolicy.defaults().pauses(Duration.ZERO, Duration.ZERO);

  /** Fails as PostgreSQL does when transactions cannot be put in an order. */
  private static void failToSerialize(Session tx) {
    tx.exec(sql("DO $$BEGIN RAISE EXCEPTION 'no order' USING ERRCODE = '40001'; END$$"));
  }

  @Test
  void deadlocksOfEightThreads() throws Exception {
    List<Player> players = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      players.add(db.insert(new Player("P" + i, 0)));
    }
    AtomicInteger tries = new AtomicInteger();
    int threads = 8;
    int rounds = 4;
    RetryPolicy often =
        RetryPolicy.defaults().attempts(100).pauses(Duration.ofMillis(10), Duration.ofMillis(200));
    inThreads(
        threads,
        thread -> {
          for (int round = 0; round < rounds; round++) {
            long first = players.get((thread + round) % 4).id;
            long second = players.get((thread + 3 * round + 1) % 4).id;
            db.retrying(
                often,
                tx -> {
                  tries.incrementAndGet();
                  addOne(tx, first);
                  addOne(tx, second);
                });
          }
        });

    assertThat(rows("SELECT sum(points) FROM player"))
        .containsExactly(String.valueOf(2 * threads * rounds));
    assertThat(tries.get()).isGreaterThanOrEqualTo(threads * rounds);
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  private static void addOne(Session tx, long id) {
    tx.exec(update(PLAYER).set(PLAYER.points, PLAYER.points.plus(1)).where(PLAYER.id.eq(id)));
  }

  @Test
  void aDeadlockIsTriedAgain() throws Exception {
    Player ann = db.insert(new Player("Ann", 0));
    Player bea = db.insert(new Player("Bea", 0));
    java.util.concurrent.CyclicBarrier both = new java.util.concurrent.CyclicBarrier(2);
    AtomicInteger tries = new AtomicInteger();
    inThreads(
        2,
        thread -> {
          List<Player> order = thread == 0 ? List.of(ann, bea) : List.of(bea, ann);
          boolean[] hasMet = {false};
          db.retrying(
              tx -> {
                tries.incrementAndGet();
                addOne(tx, order.get(0).id);
                if (!hasMet[0]) {
                  hasMet[0] = true;
                  both.await();
                }
                addOne(tx, order.get(1).id);
              });
        });
    assertThat(points()).containsExactly("Ann|2", "Bea|2");
    assertThat(tries.get()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void serializationFailuresOfThreads() throws Exception {
    db.insert(new Player("Ann", 0));
    RetryPolicy often =
        RetryPolicy.defaults().attempts(500).pauses(Duration.ofMillis(2), Duration.ofMillis(40));
    int threads = 6;
    int rounds = 8;
    inThreads(
        threads,
        thread -> {
          for (int round = 0; round < rounds; round++) {
            db.retrying(
                often,
                TransactionOptions.defaults().serializable(),
                List.of(),
                tx -> {
                  Player ann = tx.exec(select(PLAYER).one());
                  ann.points += 1;
                  tx.update(ann);
                });
          }
        });
    assertThat(points()).containsExactly("Ann|" + threads * rounds);
  }

  private interface Work {
    void run(int thread) throws Exception;
  }

  private static void inThreads(int count, Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int thread = i;
        all.add(
            threads.submit(
                () -> {
                  work.run(thread);
                  return true;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aKilledBackendIsReplaced() {
    int[] tries = {0};
    Player ann = db.insert(new Player("Ann", 5));
    db.retrying(
        AT_ONCE,
        tx -> {
          ann.points += 1;
          tx.update(ann);
          tx.insert(new Player("Bea " + tries[0], 0));
          if (tries[0]++ < 2) {
            tx.exec(suicide());
          }
        });
    assertThat(tries[0]).isEqualTo(3);
    assertThat(points()).containsExactly("Ann|6", "Bea 2|0");
    assertThat(ann.points).isEqualTo(6);
    assertThat(db.update(ann)).isZero();
  }

  @Test
  void overOneConnectionALostOneEndsIt() throws SQLException {
    int[] tries = {0};
    try (DBConnection conn = new DBConnection(source.getConnection())) {
      assertThatThrownBy(
              () ->
                  conn.retrying(
                      AT_ONCE,
                      tx -> {
                        tries[0]++;
                        tx.exec(suicide());
                      }))
          .isInstanceOf(ConnectionLostException.class);
    }
    assertThat(tries[0]).isEqualTo(1);

    try (DBConnection conn = new DBConnection(source.getConnection())) {
      String done =
          conn.retryingResult(
              AT_ONCE,
              tx -> {
                tx.insert(new Player("P" + tries[0], 0));
                if (tries[0]++ < 3) {
                  failToSerialize(tx);
                }
                return "done";
              });
      assertThat(done).isEqualTo("done");
    }
    assertThat(points()).containsExactly("P3|0");
  }

  @Test
  void pointsThatAreAddedTwiceAreAddedOnce() {
    Player ann = db.insert(new Player("Ann", 10));
    int[] tries = {0};
    db.retrying(
        AT_ONCE,
        tx -> {
          ann.points += 1;
          tx.update(ann);
          if (tries[0]++ < 3) {
            failToSerialize(tx);
          }
        });
    assertThat(tries[0]).isEqualTo(4);
    assertThat(ann.points).isEqualTo(11);
    assertThat(points()).containsExactly("Ann|11");
  }

  @Test
  void whatWasChangedBeforeIsKeptWhereItIsGiven() {
    Player ann = db.insert(new Player("Ann", 10));
    ann.name = "Anna";
    ann.points = 20;
    int[] tries = {0};
    db.retrying(
        AT_ONCE,
        List.of(ann),
        tx -> {
          ann.points += 1;
          if (tries[0]++ < 2) {
            tx.exec(select(PLAYER).forUpdate());
            ann.points += 100;
            failToSerialize(tx);
          }
          tx.update(ann);
        });
    assertThat(points()).containsExactly("Anna|21");
  }

  @Test
  void whatWasChangedBeforeIsRefusedWhereItIsNot() {
    Player ann = db.insert(new Player("Ann", 10));
    ann.name = "Anna";
    int[] tries = {0};
    assertThatThrownBy(
            () ->
                db.retrying(
                    AT_ONCE,
                    tx -> {
                      tries[0]++;
                      ann.points += 1;
                      tx.update(ann);
                      failToSerialize(tx);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Player")
        .hasMessageContaining(": name.")
        .hasMessageContaining("List.of(object)")
        .satisfies(
            e ->
                assertThat(e.getSuppressed()[0]).isInstanceOf(SerializationFailureException.class));
    assertThat(tries[0]).isEqualTo(2);
    assertThat(points()).containsExactly("Ann|10");
  }

  @Test
  void anObjectThatTheFirstTryDidNotReachIsRefusedWhenItHasChanged() {
    Player ann = db.insert(new Player("Ann", 10));
    Player bea = db.insert(new Player("Bea", 10));
    int[] tries = {0};
    assertThatThrownBy(
            () ->
                db.retrying(
                    AT_ONCE,
                    tx -> {
                      ann.points += 1;
                      bea.points += 1;
                      tx.update(ann);
                      if (tries[0]++ == 0) {
                        failToSerialize(tx);
                      }
                      tx.update(bea);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("points");
    assertThat(points()).containsExactly("Ann|10", "Bea|10");

    tries[0] = 0;
    db.refresh(List.of(ann, bea));
    db.retrying(
        AT_ONCE,
        List.of(ann, bea),
        tx -> {
          ann.points += 1;
          bea.points += 1;
          tx.update(ann);
          if (tries[0]++ < 2) {
            failToSerialize(tx);
          }
          tx.update(bea);
        });
    assertThat(points()).containsExactly("Ann|11", "Bea|11");
  }

  @Test
  void newOnesAndWhatIsReadInTheBodyAreMadeAnew() {
    db.insert(new Player("Ann", 10));
    Player outside = new Player("Out", 1);
    int[] tries = {0};
    db.retrying(
        AT_ONCE,
        tx -> {
          Player ann = tx.exec(select(PLAYER).where(PLAYER.name.eq("Ann")).one());
          ann.points += 1;
          tx.update(ann);
          assertThat(outside.id).isNull();
          tx.insert(outside);
          outside.points += 5;
          tx.update(outside);
          Player inside = tx.insert(new Player("In", 3));
          inside.points *= 2;
          tx.update(inside);
          if (tries[0]++ < 3) {
            failToSerialize(tx);
          }
        });
    assertThat(points()).containsExactly("Ann|11", "In|6", "Out|6");
  }

  @Test
  void objectsThatAreNotTrackedArePutBackToWhatTheyWereHandedOverAs() {
    Tally tally = db.insert(new Tally(1));
    int[] tries = {0};
    db.retrying(
        AT_ONCE,
        List.of(tally),
        tx -> {
          tally.count += 1;
          tx.update(tally);
          if (tries[0]++ < 2) {
            failToSerialize(tx);
          }
        });
    assertThat(db.exec(select(TALLY.count).one())).isEqualTo(2);

    Tally fresh = new Tally(0);
    tries[0] = 0;
    db.retrying(
        AT_ONCE,
        tx -> {
          tx.insert(fresh);
          fresh.count += 1;
          tx.update(fresh);
          if (tries[0]++ < 2) {
            failToSerialize(tx);
          }
        });
    assertThat(fresh.count).isEqualTo(1);
    assertThat(rows("SELECT count FROM tally ORDER BY id")).containsExactly("2", "1");
  }

  @Test
  void earlierFailuresAreSuppressedAndCountedInTheLog() {
    try (CapturedLog log = new CapturedLog("dev.piolet.Retrying")) {
      assertThatThrownBy(() -> db.retrying(AT_ONCE.attempts(3), RetryTest::failToSerialize))
          .isInstanceOf(SerializationFailureException.class)
          .satisfies(
              e ->
                  assertThat(e.getSuppressed())
                      .hasSize(2)
                      .allMatch(SerializationFailureException.class::isInstance));
      assertThat(log.lines())
          .containsExactly(
              "INFO A transaction failed with try 1 of 3, and is tried again in 0 ms:"
                  + " dev.piolet.error.SerializationFailureException",
              "INFO A transaction failed with try 2 of 3, and is tried again in 0 ms:"
                  + " dev.piolet.error.SerializationFailureException");
    }
  }

  @Test
  void whatIsNotTransientIsNotTriedAgain() {
    int[] tries = {0};
    assertThatThrownBy(
            () ->
                db.retrying(
                    tx -> {
                      tries[0]++;
                      throw new IOException("no");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(tries[0]).isEqualTo(1);
    assertThatThrownBy(
            () ->
                db.retrying(
                    AT_ONCE.when(IOException.class::isInstance).attempts(4),
                    tx -> {
                      tries[0]++;
                      throw new IOException("no");
                    }))
        .isInstanceOf(IOException.class)
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(3));
    assertThat(tries[0]).isEqualTo(5);
  }

  @Test
  void aTransientFailureIsFoundInsideOfAnotherOne() {
    int[] tries = {0};
    db.retrying(
        AT_ONCE,
        tx -> {
          if (tries[0]++ == 0) {
            try {
              failToSerialize(tx);
            } catch (SerializationFailureException e) {
              throw new IllegalArgumentException("a service's own", e);
            }
          }
        });
    assertThat(tries[0]).isEqualTo(2);
  }

  @Test
  void anUnknownCommitIsNeverTriedAgain() {
    int[] tries = {0};
    assertThatThrownBy(
            () ->
                db.retrying(
                    AT_ONCE.when(failure -> true),
                    tx -> {
                      tries[0]++;
                      tx.insert(new Player("Ann", 1));
                      int process = tx.exec(sql("SELECT pg_backend_pid()").into(value(0)).one());
                      direct.execute("SELECT pg_terminate_backend(" + process + ")");
                    }))
        .isInstanceOf(CommitOutcomeUnknownException.class);
    assertThat(tries[0]).isEqualTo(1);
  }

  @Test
  void insideAnOpenTransactionItIsRefused() {
    db.transaction(
        tx ->
            assertThatThrownBy(() -> tx.retrying(inner -> {}))
                .isInstanceOf(TransactionStateException.class)
                .hasMessageContaining("outside"));
  }

  @Test
  void anInterruptionEndsThePause() {
    int[] tries = {0};
    assertThatThrownBy(
            () ->
                db.retrying(
                    RetryPolicy.defaults().pauses(Duration.ofMinutes(5), Duration.ofMinutes(5)),
                    tx -> {
                      tries[0]++;
                      Thread.currentThread().interrupt();
                      failToSerialize(tx);
                    }))
        .isInstanceOf(SerializationFailureException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(tries[0]).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theLimitIsForAllTries(boolean isOverOne) throws SQLException {
    RetryPolicy policy = AT_ONCE.attempts(1_000_000).limit(Duration.ofMillis(300));
    try (DBConnection conn = new DBConnection(source.getConnection())) {
      Session session = isOverOne ? conn : db;
      int[] tries = {0};
      assertThatThrownBy(
              () ->
                  session.retrying(
                      policy,
                      tx -> {
                        if (tries[0]++ < 2) {
                          failToSerialize(tx);
                        }
                        tx.exec(sleep(60));
                      }))
          .isInstanceOf(DeadlineExceededException.class)
          .satisfies(e -> assertThat(e.getSuppressed()).hasSize(2));
      assertThatThrownBy(
              () ->
                  session.retrying(
                      policy.pauses(Duration.ofDays(10), Duration.ofDays(10)),
                      RetryTest::failToSerialize))
          .isInstanceOf(SerializationFailureException.class);
      assertThat(session.deadline()).isEmpty();
    }
  }

  @Test
  void aPolicyIsChecked() {
    assertThatThrownBy(() -> RetryPolicy.defaults().attempts(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> RetryPolicy.defaults().pauses(Duration.ofMillis(2), Duration.ofMillis(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> RetryPolicy.defaults().pauses(Duration.ofMillis(-2), Duration.ofMillis(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
