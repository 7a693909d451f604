package app;

import static app.ArticleTable.ARTICLE;
import static app.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.AdvisoryLock;
import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.LockKey;
import dev.piolet.RetryPolicy;
import dev.piolet.TransactionCompletion;
import dev.piolet.TransactionOptions;
import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.query.TransactionStatus;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void limits(DataSource dataSource) {
    Database db = Database.of(dataSource);
    User alice = db.insert(new User("Alice", "alice@example.com"));
    // tag::limits[]
    TransactionOptions options =
        TransactionOptions.defaults()
            .repeatableRead()
            .lockTimeout(Duration.ofMillis(500)) // for each lock
            .statementTimeout(Duration.ofSeconds(2)) // for each statement
            .transactionTimeout(Duration.ofSeconds(5)); // for all, to the COMMIT
    db.transaction(options, tx -> tx.delete(alice));

    List<User> users =
        db.withinResult(Duration.ofSeconds(1), limited -> limited.exec(select(USER)));
    // end::limits[]
    assertThat(users).isEmpty();
  }

  @Test
  void anOwnersDeadline(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      DBConnection conn = new DBConnection(connection);
      Duration timeout = Duration.ofSeconds(30);
      // tag::deadline[]
      conn.deadline(Instant.now().plus(timeout)); // what a framework knows of its transaction
      // end::deadline[]
      assertThat(conn.deadline()).isPresent();
    }
  }

  @Test
  void tries(DataSource dataSource) {
    Database db = Database.of(dataSource);
    User alice = db.insert(new User("Alice", "alice@example.com"));
    // tag::retrying[]
    db.retrying(
        tx -> {
          alice.name += "!"; // once, however often it is tried
          tx.update(alice);
          tx.insert(new Article(null, "Ice axes", alice.id));
        });
    // end::retrying[]
    // tag::policy[]
    RetryPolicy policy =
        RetryPolicy.defaults()
            .attempts(10)
            .pauses(Duration.ofMillis(20), Duration.ofSeconds(1))
            .limit(Duration.ofSeconds(5)); // for all tries
    alice.email = "alice@example.org"; // ahead of the body, and so alice is named:
    db.retrying(policy, List.of(alice), tx -> tx.update(alice));
    // end::policy[]
    assertThat(db.exec(select(USER.name, USER.email)))
        .containsExactly(new Tuple2<>("Alice!", "alice@example.org"));
  }

  @Test
  void hooks(DataSource dataSource) {
    Database db = Database.of(dataSource);
    List<String> mails = new ArrayList<>();
    // tag::hooks[]
    db.transaction(
        tx -> {
          User bob = tx.insert(new User("Bob", "bob@example.com"));
          tx.afterCommit(() -> mails.add("Welcome, " + bob.name));
          tx.afterRollback(() -> mails.add("Nobody new"));
        });
    // end::hooks[]
    assertThat(mails).containsExactly("Welcome, Bob");
  }

  @Test
  void locks(DataSource dataSource) {
    Database db = Database.of(dataSource);
    List<String> done = new ArrayList<>();
    // tag::lock[]
    db.transaction(
        tx -> {
          if (tx.tryLock(LockKey.of("nightly-job"))) { // until the transaction ends
            done.add("the job, which nobody else does now");
          }
        });
    // end::lock[]
    // tag::sessionLock[]
    try (DBConnection conn = db.connect();
        AdvisoryLock lock = conn.sessionLock(LockKey.of("nightly-job"))) {
      done.add("the job, in several transactions, with " + lock);
    }
    // end::sessionLock[]
    assertThat(done).hasSize(2);
  }
}
