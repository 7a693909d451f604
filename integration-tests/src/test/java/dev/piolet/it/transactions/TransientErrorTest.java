package dev.piolet.it.transactions;

import static dev.piolet.it.transactions.PlayerTable.PLAYER;
import static dev.piolet.it.transactions.ScoreTable.SCORE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.Session;
import dev.piolet.SessionBody;
import dev.piolet.TransactionOptions;
import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.error.ConnectionLostException;
import dev.piolet.error.LockNotAvailableException;
import dev.piolet.error.NoConnectionException;
import dev.piolet.error.QueryCanceledException;
import dev.piolet.error.QueryException;
import dev.piolet.error.ReadOnlyServerException;
import dev.piolet.error.SerializationFailureException;
import dev.piolet.error.TransientException;
import dev.piolet.query.Lock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures may be tried again, out of every kind of call. */
class TransientErrorTest extends TransactionsFixture {
  @ParameterizedTest
  @CsvSource({
    "40001, SerializationFailureException, true",
    "40P01, DeadlockException, true",
    "55P03, LockNotAvailableException, true",
    "08000, ConnectionLostException, true",
    "08003, ConnectionLostException, true",
    "08006, ConnectionLostException, true",
    "08P01, ConnectionLostException, true",
    "57P01, ConnectionLostException, true",
    "57P02, ConnectionLostException, true",
    "57P03, ConnectionLostException, true",
    "57P05, ConnectionLostException, true",
    "25P03, ConnectionLostException, true",
    "53300, ConnectionLostException, true",
    "25P04, DeadlineExceededException, false",
    "57014, QueryCanceledException, false",
    "25006, QueryException, false",
    "23505, UniqueViolationException, false",
    "40002, QueryException, false",
    "53100, QueryException, false",
    "57P04, QueryException, false",
  })
  void theStateTells(String state, String type, boolean isTransient) {
    QueryException failure =
        QueryException.of("SELECT 1", List.of(), new SQLException("what it is", state));

    assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
    assertThat(failure instanceof TransientException).isEqualTo(isTransient);
    assertThat(failure.sqlState()).isEqualTo(state);
    assertThat(failure).hasMessageContaining("what it is").hasMessageContaining("SELECT 1");
  }

  @ParameterizedTest
  @CsvSource({
    "08001, true",
    "08006, true",
    "57P03, true",
    "53300, true",
    "08004, false",
    "28P01, false",
    "3D000, false",
  })
  void aConnectionThatIsNotThereMayBeLater(String state, boolean isTransient) {
    SQLException refusal = new SQLException("refused", state);
    SQLException pool = new SQLException("timed out", refusal);

    assertThat(new NoConnectionException("none", refusal).isTransient()).isEqualTo(isTransient);
    assertThat(new NoConnectionException("none", pool).isTransient()).isEqualTo(isTransient);
    assertThat(new NoConnectionException("none", new SQLException("all in use")).isTransient())
        .isFalse();
  }

  /** Each kind of call, which meets a server process that has gone away. */
  private static Map<String, SessionBody<RuntimeException>> calls() {
    Map<String, SessionBody<RuntimeException>> calls = new TreeMap<>();
    calls.put("exec", tx -> tx.exec(select(PLAYER)));
    calls.put("get", tx -> tx.get(PLAYER, 1L));
    calls.put("plain SQL", tx -> tx.exec(sql("UPDATE player SET points = 1")));
    calls.put("insert", tx -> tx.insert(new Player("Ann", 1)));
    calls.put("insert many", tx -> tx.insert(players(3)));
    calls.put("insert very many", tx -> tx.insert(players(5_000)));
    calls.put("pipeline", tx -> tx.pipeline(List.of(select(PLAYER), select(SCORE))));
    calls.put("flush", tx -> tx.flush(work -> work.insert(new Player("Ann", 1))));
    calls.put("stream", tx -> tx.forEach(select(PLAYER), row -> {}));
    calls.put("copyOut", tx -> tx.copyOut(select(PLAYER), row -> {}));
    calls.put("copyIn", tx -> tx.copyIn(SCORE, List.of(new Score(null, "x"))));
    calls.put("savepoint", tx -> tx.savepoint(() -> {}));
    calls.put("lock", tx -> tx.lock(dev.piolet.LockKey.of("x")));
    calls.put("commit", tx -> {});
    return calls;
  }

  private static List<Player> players(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Player("P" + i, i)).toList();
  }

  @Test
  void aLostConnectionComesOutOfEveryKindOfCallOfATransaction() {
    calls()
        .forEach(
            (name, call) -> {
              if (name.equals("commit")) {
                return; // what became of that is not known
              }
              assertThatThrownBy(
                      () ->
                          db.transaction(
                              tx -> {
                                lose(tx);
                                call.run(tx);
                              }))
                  .as(name)
                  .isInstanceOf(ConnectionLostException.class);
            });
    assertThat(points()).isEmpty();
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  /** Ends the server process, which the client finds out with what it sends next. */
  private void lose(Session tx) {
    tx.insert(new Player("lost", 0));
    int process = tx.exec(sql("SELECT pg_backend_pid()").into(value(0)).one());
    direct.execute("SELECT pg_terminate_backend(" + process + ")");
    while (!rows("SELECT 1 FROM pg_stat_activity WHERE pid = " + process).isEmpty()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aCommitThatIsNotAnsweredIsNotTransient() {
    assertThatThrownBy(() -> db.transaction(this::lose))
        .isInstanceOf(CommitOutcomeUnknownException.class)
        .isNotInstanceOf(TransientException.class);
  }

  @Test
  void aReadThatLosesItsConnectionIsTransientOutsideOfATransactionToo() {
    assertThatThrownBy(() -> db.pipeline(List.of(select(PLAYER), suicide())))
        .isInstanceOf(ConnectionLostException.class);
    assertThat(db.exec(select(PLAYER))).isEmpty();
  }

  @Test
  void aLockThatCannotBeHadIsTransient() {
    Player ann = db.insert(new Player("Ann", 1));

    db.transaction(
        tx -> {
          tx.exec(select(PLAYER).forUpdate());
          ann.points = 2;
          assertThatThrownBy(
                  () ->
                      db.transaction(
                          TransactionOptions.defaults().lockTimeout(Duration.ofMillis(50)),
                          other -> other.update(ann)))
              .isInstanceOf(LockNotAvailableException.class)
              .isInstanceOf(TransientException.class);
          assertThatThrownBy(() -> db.exec(select(PLAYER).lock(Lock.forUpdate().nowait())))
              .isInstanceOf(LockNotAvailableException.class);
        });
  }

  @Test
  void aSerializationFailureIsTransientInAPipelineToo() {
    db.insert(new Player("Ann", 1));

    assertThatThrownBy(
            () ->
                db.transaction(
                    TransactionOptions.defaults().repeatableRead(),
                    tx -> {
                      tx.exec(select(PLAYER));
                      direct.execute("UPDATE player SET points = 7");
                      tx.pipeline(
                          List.of(
                              select(SCORE),
                              sql("UPDATE player SET points = points + 1").into(value(0))));
                    }))
        .isInstanceOf(SerializationFailureException.class)
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.statementIndex()).hasValue(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTransactionThatSaysItReadsIsNoServerThatDoes(boolean isPipeline) {
    TransactionOptions options = TransactionOptions.defaults().readOnly();
    assertThatThrownBy(
            () ->
                db.transaction(
                    options,
                    tx -> {
                      if (isPipeline) {
                        tx.pipeline(List.of(sql("DELETE FROM score"), sql("DELETE FROM player")));
                      } else {
                        tx.insert(new Player("Ann", 1));
                      }
                    }))
        .isNotInstanceOf(ReadOnlyServerException.class)
        .isNotInstanceOf(TransientException.class)
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("25006"));
  }

  @Test
  void aStatementThatTookTooLongIsNotTransient() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    TransactionOptions.defaults().statementTimeout(Duration.ofMillis(30)),
                    tx -> tx.exec(sleep(20))))
        .isInstanceOf(QueryCanceledException.class)
        .isNotInstanceOf(TransientException.class);
  }
}
