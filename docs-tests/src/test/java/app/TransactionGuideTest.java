package app;

import static app.ArticleTable.ARTICLE;
import static app.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.DBConnection;
import dev.piolet.TransactionCompletion;
import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.query.TransactionStatus;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what docs/transactions.md shows. */
@PostgresTest
class TransactionGuideTest {
  @BeforeEach
  void create(DBConnection conn) {
    conn.schema().drop(USER, ARTICLE);
    conn.schema().create(USER, ARTICLE);
  }

  @Test
  void anOwnersRollback(DataSource dataSource, DBConnection owner) throws SQLException {
    User alice = owner.insert(new User("Alice", "alice@example.com"));
    // tag::owner[]
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      DBConnection conn = new DBConnection(connection);
      alice.name = "Alicia";
      conn.update(alice);
      connection.rollback(); // nobody tells Piolet

      conn.update(alice); // asks what became of it, and sends the name again
      connection.commit();
    }
    // end::owner[]
    assertThat(owner.exec(select(USER.name).from(USER).one())).isEqualTo("Alicia");
  }

  @Test
  void aListener(DataSource dataSource, DBConnection owner) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      DBConnection conn = new DBConnection(connection);
      User alice = conn.insert(new User("Alice", "alice@example.com"));
      connection.rollback();
      // tag::listener[]
      TransactionCompletion listener = conn; // what a framework's synchronization calls
      listener.afterCompletion(false); // rolled back: alice has no key any more
      // end::listener[]
      assertThat(alice.id).isNull();
    }
    assertThat(owner.exec(select(USER))).isEmpty();
  }

  @Test
  void anOutcome(DataSource dataSource, DBConnection conn) throws SQLException {
    User alice = new User("Alice", "alice@example.com");
    // tag::outcome[]
    try {
      conn.transaction(
          () -> {
            conn.insert(alice);
            conn.transactionId(); // the exception has it, and alice finds out by it
          });
    } catch (CommitOutcomeUnknownException e) {
      try (DBConnection other = new DBConnection(dataSource.getConnection())) {
        boolean isStored =
            other.transactionStatus(e.transactionId().orElseThrow()).orElseThrow()
                == TransactionStatus.COMMITTED;
        if (!isStored) {
          other.insert(alice);
        }
      }
    }
    // end::outcome[]
    assertThat(conn.exec(select(USER))).hasSize(1);
  }

  @Test
  void aKey(DBConnection conn) {
    User alice = conn.insert(new User("Alice", "alice@example.com"));
    // tag::key[]
    alice.id = 500L;
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> conn.update(alice));

    conn.updateWithKey(alice); // UPDATE "user" SET "id" = ? WHERE "id" = ?
    // end::key[]
    assertThat(conn.exec(select(USER.id).from(USER).one())).isEqualTo(500L);
  }
}
