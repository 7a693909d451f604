package dev.piolet.it.transactions;

import static dev.piolet.it.transactions.PlayerTable.PLAYER;
import static dev.piolet.it.transactions.ScoreTable.SCORE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.Session;
import dev.piolet.SessionBody;
import dev.piolet.TransactionOptions;
import dev.piolet.error.DeadlineExceededException;
import dev.piolet.error.LockNotAvailableException;
import dev.piolet.error.QueryCanceledException;
import dev.piolet.error.QueryException;
import dev.piolet.error.TransientException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Limits in time, which reach every kind of call; a server that ignored them would take a minute.
 */
@Timeout(50)
class TimeLimitTest extends TransactionsFixture {
  private static final TransactionOptions SHORT =
      TransactionOptions.defaults().transactionTimeout(Duration.ofMillis(200));
  private static final double MINUTE = 60;

  @Test
  void settingsHoldInTheTransaction() {
    TransactionOptions options =
        TransactionOptions.defaults()
            .statementTimeout(Duration.ofMillis(1_500))
            .lockTimeout(Duration.ofMinutes(2));
    db.transaction(
        options,
        tx -> {
          assertThat(setting(tx, "statement_timeout")).isEqualTo("1500ms");
          assertThat(setting(tx, "lock_timeout")).isEqualTo("2min");
        });
    db.transaction(
        options.lockTimeout(Duration.ofSeconds(1)).statementTimeout(Duration.ofDays(1_000)),
        tx -> {
          assertThat(setting(tx, "lock_timeout")).isEqualTo("1s");
          assertThat(setting(tx, "statement_timeout")).isEqualTo(Integer.MAX_VALUE + "ms");
        });
    assertThat(setting(db, "statement_timeout")).isEqualTo("0");
    for (Duration none : List.of(Duration.ZERO, Duration.ofMillis(-1), Duration.ofNanos(999_999))) {
      assertThatThrownBy(() -> options.statementTimeout(none))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("millisecond");
      assertThatThrownBy(() -> options.lockTimeout(none))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> options.transactionTimeout(none))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aStatementTimeoutIsForEachStatementOfAPipeline() {
    TransactionOptions options =
        TransactionOptions.defaults().statementTimeout(Duration.ofMillis(300));
    db.transaction(options, tx -> tx.pipeline(List.of(sleep(0.2), sleep(0.2), sleep(0.2))));
    assertThatThrownBy(
            () -> db.transaction(options, tx -> tx.pipeline(List.of(sleep(0.1), sleep(MINUTE)))))
        .isInstanceOf(QueryCanceledException.class)
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.statementIndex()).hasValue(1));
  }

  /** The kinds of calls, each of which would take a minute. */
  private static Map<String, SessionBody<RuntimeException>> calls() {
    Map<String, SessionBody<RuntimeException>> calls = new TreeMap<>();
    calls.put("exec", tx -> tx.exec(sleep(MINUTE)));
    calls.put("one", tx -> tx.exec(sleep(MINUTE).one()));
    calls.put("update", tx -> tx.exec(sql("UPDATE player SET name = pg_sleep(60)::text")));
    calls.put("pipeline", tx -> tx.pipeline(List.of(sleep(0.01), sleep(MINUTE))));
    calls.put("pipeline of many", tx -> tx.pipeline(Collections.nCopies(1_200, sleep(0.05))));
    calls.put("stream", tx -> tx.forEach(sleep(MINUTE), row -> {}));
    calls.put(
        "slow consumer",
        tx -> tx.forEach(sql("SELECT generate_series(1, 5000)").into(value(0)), row -> pause()));
    calls.put("copyOut", tx -> tx.copyOut(sleep(MINUTE), row -> {}));
    calls.put(
        "slow consumer of a copy",
        tx -> tx.copyOut(sql("SELECT generate_series(1, 5000)").into(value(0)), row -> pause()));
    calls.put("copyIn", tx -> tx.copyIn(SCORE, slowly()));
    calls.put("explain", tx -> tx.plan(sleep(MINUTE), analyze()));
    calls.put(
        "many calls",
        tx -> {
          for (int i = 0; i < 1_200; i++) {
            tx.exec(sleep(0.05));
          }
        });
    calls.put(
        "savepoint",
        tx ->
            tx.savepoint(
                () -> {
                  tx.insert(new Score(null, "x"));
                  tx.exec(sleep(MINUTE));
                }));
    return calls;
  }

  private static dev.piolet.query.ExplainOptions analyze() {
    return dev.piolet.query.ExplainOptions.defaults().analyze();
  }

  private static void pause() {
    try {
      Thread.sleep(12);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Iterator<Score> slowly() {
    return new Iterator<>() {
      private int count;

      @Override
      public boolean hasNext() {
        return count < 5_000;
      }

      @Override
      public Score next() {
        pause();
        count++;
        return new Score(null, "x".repeat(50_000));
      }
    };
  }

  @Test
  void aTransactionsTimeReachesEveryKindOfCall() {
    db.insert(new Player("Ann", 1));
    calls()
        .forEach(
            (name, call) -> {
              assertThatThrownBy(() -> db.transaction(SHORT, call))
                  .as(name)
                  .isInstanceOf(DeadlineExceededException.class)
                  .isNotInstanceOf(TransientException.class)
                  .hasMessageContaining("deadline");
              assertThat(pool.getHikariPoolMXBean().getActiveConnections()).as(name).isZero();
            });
    assertThat(rows("SELECT text FROM score")).isEmpty();
    assertThat(points()).containsExactly("Ann|1");
  }

  @Test
  void itIsForWhatTheProgramDoesInBetweenToo() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    SHORT,
                    tx -> {
                      tx.insert(new Player("Ann", 1));
                      Thread.sleep(250);
                      tx.insert(new Player("Bea", 1));
                    }))
        .isInstanceOf(DeadlineExceededException.class)
        .hasMessageContaining("nothing more was sent");
    assertThatThrownBy(
            () ->
                db.transaction(
                    SHORT,
                    tx -> {
                      tx.insert(new Player("Cy", 1));
                      Thread.sleep(250);
                    }))
        .isInstanceOf(DeadlineExceededException.class);
    assertThat(points()).isEmpty();
  }

  @Test
  void theConnectionCanBeUsedOn() throws SQLException {
    try (DBConnection conn = new DBConnection(source.getConnection())) {
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> conn.transaction(SHORT, () -> conn.exec(sleep(MINUTE))))
            .isInstanceOf(DeadlineExceededException.class);
        conn.insert(new Player("P" + i, i));
      }
      conn.exec(sleep(0.3));
    }
    assertThat(points()).hasSize(3);
  }

  @Test
  void theServerEndsItALittleLaterWhereItCan() {
    db.transaction(
        TransactionOptions.defaults().transactionTimeout(Duration.ofSeconds(30)),
        tx -> {
          if (isPostgres17(tx)) {
            assertThat(millis(setting(tx, "transaction_timeout"))).isBetween(30_000, 31_000);
          }
        });
  }

  private static int millis(String setting) {
    return setting.endsWith("ms")
        ? Integer.parseInt(setting.substring(0, setting.length() - 2))
        : Integer.parseInt(setting.substring(0, setting.length() - 1)) * 1_000;
  }

  @Test
  void whatTheServerEndsIsADeadlineToo() {
    if (isPostgres17(db)) {
      assertThatThrownBy(
              () ->
                  db.transaction(
                      TransactionOptions.settings("transaction_timeout", "50"),
                      tx -> {
                        tx.insert(new Player("Ann", 1));
                        tx.exec(sleep(MINUTE));
                      }))
          .isInstanceOf(DeadlineExceededException.class);
      assertThat(points()).isEmpty();
    }
  }

  @Test
  void aDeadlineIsPassedDown() {
    Instant moment = Instant.now().plusSeconds(20);
    db.transaction(
        TransactionOptions.defaults().deadline(moment).transactionTimeout(Duration.ofMinutes(5)),
        tx -> {
          assertThat(tx.deadline().orElseThrow())
              .isBetween(moment.minusSeconds(1), moment.plusSeconds(1));
          tx.ensureTransaction(same -> assertThat(same.deadline()).isPresent());
        });
    assertThatThrownBy(
            () ->
                db.transaction(
                    TransactionOptions.defaults().deadline(Instant.now().minusSeconds(1)),
                    tx -> tx.insert(new Player("Ann", 1))))
        .isInstanceOf(DeadlineExceededException.class);
    assertThat(points()).isEmpty();
    assertThat(db.deadline()).isEmpty();
    db.transaction(
        TransactionOptions.defaults().deadline(Instant.MAX),
        tx -> assertThat(tx.exec(select(PLAYER))).isEmpty());
  }

  @Test
  void callsOutsideOfTransactionsAreLimitedByWithin() throws SQLException {
    Duration little = Duration.ofMillis(200);
    db.insert(new Player("Ann", 1));
    try (DBConnection conn = new DBConnection(source.getConnection())) {
      for (Session session : List.of(db, conn)) {
        calls()
            .forEach(
                (name, call) -> {
                  if (!name.equals("savepoint")) {
                    assertThatThrownBy(() -> session.within(little, call))
                        .as(name)
                        .isInstanceOf(DeadlineExceededException.class);
                  }
                });
        assertThatThrownBy(
                () ->
                    session.within(
                        little,
                        limited -> limited.transaction(tx -> tx.pipeline(List.of(sleep(MINUTE))))))
            .isInstanceOf(DeadlineExceededException.class);
        assertThat(session.deadline()).isEmpty();
        String found =
            session.withinResult(
                Duration.ofMinutes(1),
                limited -> {
                  Instant outer = limited.deadline().orElseThrow();
                  limited.within(
                      Duration.ofMinutes(5),
                      same ->
                          assertThat(same.deadline().orElseThrow()).isBefore(outer.plusSeconds(5)));
                  return limited.exec(sql("SELECT 'é'").into(value("")).one());
                });
        assertThat(found).isEqualTo("é");
        session.exec(sleep(0.25));
      }
    }
  }

  @Test
  void anOwnersDeadlineReachesPipelines() throws SQLException {
    try (Connection connection = source.getConnection();
        DBConnection conn = new DBConnection(connection)) {
      connection.setAutoCommit(false);
      conn.insert(new Player("Ann", 1));
      conn.deadline(Instant.now().plusMillis(200));
      assertThat(conn.deadline()).isPresent();
      assertThatThrownBy(() -> conn.pipeline(List.of(sleep(0.01), sleep(MINUTE))))
          .isInstanceOf(DeadlineExceededException.class);
      connection.rollback();
      conn.afterCompletion(false);

      conn.insert(new Player("Bea", 1));
      conn.deadline(Instant.now().minusSeconds(1));
      assertThatThrownBy(() -> conn.exec(select(PLAYER)))
          .isInstanceOf(DeadlineExceededException.class);
      conn.deadline(null);
      assertThat(conn.exec(select(PLAYER))).hasSize(1);
      connection.commit();
      conn.afterCompletion(true);
    }
    assertThat(points()).containsExactly("Bea|1");
  }

  @Test
  void aLockTimeoutReachesModels() {
    Player ann = db.insert(new Player("Ann", 1));
    TransactionOptions options = TransactionOptions.defaults().lockTimeout(Duration.ofMillis(50));
    db.transaction(
        tx -> {
          tx.exec(select(PLAYER).forUpdate());
          assertThatThrownBy(() -> db.transaction(options, other -> other.delete(List.of(ann))))
              .isInstanceOf(LockNotAvailableException.class);
          assertThatThrownBy(
                  () -> db.transaction(options, other -> other.flush(w -> w.delete(ann))))
              .isInstanceOf(LockNotAvailableException.class);
        });
  }
}
