package dev.piolet.it.transactions;

import static dev.piolet.it.transactions.PlayerTable.PLAYER;
import static dev.piolet.it.transactions.ScoreTable.SCORE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.Database;
import dev.piolet.error.QueryCanceledException;
import dev.piolet.error.TransactionStateException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call that is ended from outside, and work that nobody has committed. */
@Timeout(60)
class CancelTest extends TransactionsFixture {
  @Test
  void anotherThreadCancelsACall() throws Exception {
    try (DBConnection conn = db.connect()) {
      conn.insert(new Player("Ann", 1));
      Thread canceling =
          new Thread(
              () -> {
                while (rows(sleeping()).isEmpty()) {
                  Thread.onSpinWait();
                }
                assertThat(conn.cancel()).isTrue();
              });
      canceling.start();
      assertThatThrownBy(() -> conn.pipeline(List.of(sleep(0.01), sleep(50))))
          .isInstanceOf(QueryCanceledException.class);
      canceling.join();
      assertThat(conn.exec(select(PLAYER.name))).containsExactly("Ann");
      assertThat(conn.cancel()).isFalse();
      conn.exec(sleep(0.2));
    }
  }

  private static String sleeping() {
    return "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND state = 'active'";
  }

  @Test
  void nothingButTheCallIsMet() {
    try (DBConnection conn = db.connect()) {
      for (int i = 0; i < 30; i++) {
        try {
          conn.within(Duration.ofMillis(3), limited -> limited.exec(sleep(0.003)));
        } catch (dev.piolet.error.DeadlineExceededException e) {
          assertThat(e.sqlState()).isIn("57014", "25P04");
        }
        assertThat(conn.exec(sql("SELECT 1").into(value(0)).one())).isEqualTo(1);
      }
    }
  }

  @Test
  void anInterruptionEndsACallWhereThatIsAskedFor() throws SQLException {
    Connection connection = source.getConnection();
    Database interruptible = Database.of(pool, DBConnectionOptions.defaults().interruptible());
    Thread caller = Thread.currentThread();
    Thread interrupting =
        new Thread(
            () -> {
              while (rows(sleeping()).isEmpty()) {
                Thread.onSpinWait();
              }
              caller.interrupt();
            });
    interrupting.start();
    assertThatThrownBy(
            () ->
                interruptible.transaction(
                    tx -> {
                      tx.insert(new Player("Ann", 1));
                      tx.exec(sleep(50));
                    }))
        .isInstanceOf(QueryCanceledException.class);
    assertThat(caller.isInterrupted()).isTrue();
    try (DBConnection conn =
        new DBConnection(connection, DBConnectionOptions.defaults().interruptible())) {
      assertThatThrownBy(() -> conn.exec(select(PLAYER)))
          .isInstanceOf(QueryCanceledException.class)
          .hasMessageContaining("interrupted before");
      Thread.interrupted();
      assertThat(conn.exec(select(PLAYER))).isEmpty();
    }
  }

  @Test
  void otherwiseAnInterruptedThreadDoesItsWork() throws SQLException {
    try (DBConnection conn = new DBConnection(source.getConnection())) {
      Thread.currentThread().interrupt();
      conn.insert(new Player("Ann", 1));
      conn.exec(sleep(0.1));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(points()).containsExactly("Ann|1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"insert", "many", "plain", "pipeline", "copy", "script"})
  void workThatItsOwnerHasNotCommittedIsNotLostInSilence(String kind) throws SQLException {
    DBConnection conn = new DBConnection(withoutAutoCommit());
    switch (kind) {
      case "insert" -> conn.insert(new Player("Ann", 1));
      case "many" -> conn.insert(List.of(new Player("Ann", 1), new Player("Bea", 1)));
      case "plain" -> conn.exec(sql("INSERT INTO player (name, points) VALUES ('Ann', 1)"));
      case "pipeline" ->
          conn.pipeline(
              List.of(select(PLAYER), sql("INSERT INTO player (name, points) VALUES ('Ann', 1)")));
      case "copy" -> conn.copyIn(SCORE, List.of(new Score(null, "x")));
      default -> conn.schema().drop(SCORE);
    }
    assertThatThrownBy(conn::close)
        .isInstanceOf(TransactionStateException.class)
        .hasMessageContaining("is lost")
        .hasMessageContaining("Database");
    conn.close();
    assertThat(points()).isEmpty();
    assertThat(rows("SELECT text FROM score")).isEmpty();
  }

  private Connection withoutAutoCommit() throws SQLException {
    Connection connection = pool.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  @Test
  void whatIsCommittedOrReadOrRolledBackIsNotLost() throws SQLException {
    db.insert(new Player("Ann", 1));
    try (DBConnection conn = new DBConnection(withoutAutoCommit())) {
      conn.exec(select(PLAYER));
    }
    try (DBConnection conn = new DBConnection(withoutAutoCommit())) {
      conn.insert(new Player("Bea", 1));
      conn.connection().commit();
      conn.exec(select(PLAYER));
    }
    try (DBConnection conn = new DBConnection(withoutAutoCommit())) {
      conn.insert(new Player("Cy", 1));
      conn.connection().rollback();
    }
    try (DBConnection conn = new DBConnection(withoutAutoCommit())) {
      assertThatThrownBy(() -> conn.exec(sql("INSERT INTO player (id) VALUES (NULL)")))
          .isInstanceOf(dev.piolet.error.QueryException.class);
    }
    assertThat(points()).containsExactly("Ann|1", "Bea|1");
  }

  /** As of a framework, whose connections are closed by it, when the transaction is over. */
  @Test
  void aConnectionThatStaysOpenKeepsItsWork() throws SQLException {
    try (Connection real = source.getConnection()) {
      real.setAutoCommit(false);
      Connection proxy =
          (Connection)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {Connection.class},
                  (self, method, arguments) ->
                      method.getName().equals("close") ? null : method.invoke(real, arguments));
      try (DBConnection conn = new DBConnection(proxy)) {
        conn.insert(new Player("Ann", 1));
      }
      real.commit();
    }
    assertThat(points()).containsExactly("Ann|1");
  }
}
