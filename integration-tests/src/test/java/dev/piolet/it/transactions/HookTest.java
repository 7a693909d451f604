package dev.piolet.it.transactions;

import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.RetryPolicy;
import dev.piolet.Session;
import dev.piolet.Transaction;
import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.error.SerializationFailureException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.it.CapturedLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits for the end of a transaction. */
class HookTest extends TransactionsFixture {
  private final List<String> done = new ArrayList<>();

  private void give(Session tx, String name) {
    tx.afterCommit(() -> done.add(name + " committed"));
    tx.afterRollback(() -> done.add(name + " rolled back"));
  }

  @Test
  void areRunInOrderWhenTheOutcomeIsKnown() {
    db.transaction(
        tx -> {
          give(tx, "a");
          tx.insert(new Player("Ann", 1));
          tx.afterCommit(() -> done.addAll(points()));
          give(tx, "b");
          assertThat(done).isEmpty();
        });
    assertThat(done).containsExactly("a committed", "Ann|1", "b committed");

    done.clear();
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      give(tx, "c");
                      throw new IllegalStateException("no");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(done).containsExactly("c rolled back");
  }

  @Test
  void theConnectionIsGivenBackBefore() {
    try (HikariDataSource one = pool(1)) {
      one.setConnectionTimeout(1_000);
      Database single = Database.of(one);
      single.transaction(
          tx -> {
            tx.insert(new Player("Ann", 1));
            tx.afterCommit(() -> single.insert(new Player("Bea", 2)));
          });
    }
    assertThat(points()).containsExactly("Ann|1", "Bea|2");
  }

  @Test
  void areOfEveryKindOfTransaction() throws SQLException {
    try (DBConnection conn = new DBConnection(source.getConnection())) {
      conn.transaction(() -> give(conn, "body"));
      try (Transaction transaction = conn.begin()) {
        give(conn, "begun");
        transaction.commit();
      }
      Transaction left = conn.begin();
      give(conn, "left");
      left.close();
      conn.transaction(() -> conn.ensureTransaction(() -> give(conn, "joined")));
      conn.transaction(
          () ->
              conn.afterCommit(
                  () -> {
                    assertThat(conn.inTransaction()).isFalse();
                    conn.transaction(() -> give(conn, "within a hook"));
                  }));
      conn.forEach(sql("SELECT 1").into(value(0)), row -> give(conn, "stream"));
      conn.begin();
      give(conn, "closed");
    }
    assertThat(done)
        .containsExactly(
            "body committed",
            "begun committed",
            "left rolled back",
            "joined committed",
            "within a hook committed",
            "stream committed",
            "closed rolled back");
  }

  @Test
  void aSavepointThatIsUndoneTakesItsOwn() {
    db.transaction(
        tx -> {
          give(tx, "outer");
          tx.savepoint(() -> give(tx, "kept"));
          assertThatThrownBy(
                  () ->
                      tx.savepoint(
                          () -> {
                            give(tx, "undone");
                            tx.savepoint(() -> give(tx, "inner"));
                            throw new IllegalStateException("no");
                          }))
              .isInstanceOf(IllegalStateException.class);
          assertThat(done).isEmpty();
          give(tx, "last");
        });
    assertThat(done)
        .containsExactly(
            "undone rolled back",
            "inner rolled back",
            "outer committed",
            "kept committed",
            "last committed");
  }

  @Test
  void allAreRunAndFailuresAreLogged() {
    try (CapturedLog log = new CapturedLog("dev.piolet.internal.execute.Hooks")) {
      db.transaction(
          tx -> {
            tx.afterCommit(
                () -> {
                  throw new IllegalStateException("no");
                });
            tx.afterCommit(() -> done.add("second"));
          });
      assertThat(log.lines()).singleElement().asString().startsWith("ERROR");
    }
    assertThat(done).containsExactly("second");
  }

  @Test
  void aFailedCommitIsARollback() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      give(tx, "a");
                      try {
                        tx.exec(sql("SELECT 1 / 0"));
                      } catch (RuntimeException e) {
                        done.add("caught");
                      }
                    }))
        .isInstanceOf(TransactionStateException.class);
    assertThat(done).containsExactly("caught", "a rolled back");
  }

  @Test
  void neitherKindIsRunWhereNobodyKnows() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      give(tx, "a");
                      tx.insert(new Player("Ann", 1));
                      int process = tx.exec(sql("SELECT pg_backend_pid()").into(value(0)).one());
                      direct.execute("SELECT pg_terminate_backend(" + process + ")");
                    }))
        .isInstanceOf(CommitOutcomeUnknownException.class);
    assertThat(done).isEmpty();
  }

  @Test
  void ofTriesTheLastOneCommits() {
    int[] tries = {0};
    db.retrying(
        RetryPolicy.defaults().pauses(Duration.ZERO, Duration.ZERO),
        tx -> {
          give(tx, "try " + tries[0]);
          if (tries[0]++ < 2) {
            tx.exec(sql("DO $$BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END$$"));
          }
        });
    assertThat(done).containsExactly("try 0 rolled back", "try 1 rolled back", "try 2 committed");
    assertThatThrownBy(
            () ->
                db.retrying(
                    RetryPolicy.defaults().attempts(1),
                    tx -> {
                      give(tx, "only");
                      tx.exec(sql("DO $$BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END$$"));
                    }))
        .isInstanceOf(SerializationFailureException.class);
    assertThat(done).endsWith("only rolled back");
  }

  @Test
  void ofAnOwnersTransactionAreRunWhenHeTells() throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      DBConnection conn = new DBConnection(connection);
      give(conn, "first");
      conn.insert(new Player("Ann", 1));
      connection.commit();
      assertThat(done).isEmpty();
      conn.afterCompletion(true);
      give(conn, "second");
      connection.rollback();
      conn.afterCompletion(false);
    }
    assertThat(done).containsExactly("first committed", "second rolled back");
  }

  @Test
  void outsideOfATransactionThereIsNoEndToWaitFor() throws SQLException {
    try (DBConnection conn = new DBConnection(source.getConnection())) {
      for (Session session : List.of(db, conn)) {
        assertThatThrownBy(() -> session.afterCommit(() -> {}))
            .isInstanceOf(TransactionStateException.class)
            .hasMessageContaining("transaction(...)");
        assertThatThrownBy(() -> session.afterRollback(() -> {}))
            .isInstanceOf(TransactionStateException.class);
      }
    }
  }
}
