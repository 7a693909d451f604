package dev.piolet.it.connection;

import static dev.piolet.it.connection.ArticleTable.ARTICLE;
import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.it.connection.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.piolet.DBConnection;
import dev.piolet.Transaction;
import dev.piolet.TransactionOptions;
import dev.piolet.error.ForeignKeyViolationException;
import dev.piolet.error.QueryException;
import dev.piolet.error.SerializationFailureException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.test.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TransactionTest extends ConnectionFixture {
  @Test
  void commits() {
    conn.transaction(
        () -> {
          assertThat(conn.inTransaction()).isTrue();
          conn.insert(new Office(null, "Rome"));
          assertThat(rows("SELECT city FROM office")).isEmpty();
        });

    assertThat(conn.inTransaction()).isFalse();
    assertThat(rows("SELECT city FROM office")).containsExactly("Rome");
  }

  @Test
  void givesAResult() {
    Office office = conn.transaction(() -> conn.insert(new Office(null, "Rome")));

    assertThat(conn.get(OFFICE, office.id())).contains(office);
  }

  @Test
  void rollsBackAndRethrowsAsItIs() {
    IOException failure = new IOException("disk");

    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      conn.insert(new Office(null, "Rome"));
                      throw failure;
                    }))
        .isSameAs(failure);

    assertThat(conn.inTransaction()).isFalse();
    assertThat(rows("SELECT city FROM office")).isEmpty();
    conn.insert(new Office(null, "Rome"));
  }

  @Test
  void rollsBackOnAnErrorToo() {
    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      conn.insert(new Office(null, "Rome"));
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);
    assertThat(rows("SELECT city FROM office")).isEmpty();
  }

  @Test
  void aNestedOneIsAnErrorThatNamesTheRemedies() {
    assertThatThrownBy(() -> conn.transaction(() -> conn.transaction(() -> {})))
        .isInstanceOf(TransactionStateException.class)
        .hasMessageContaining("ensureTransaction(")
        .hasMessageContaining("savepoint(");
    assertThatThrownBy(() -> conn.transaction(() -> conn.begin()))
        .isInstanceOf(TransactionStateException.class);
    assertThat(conn.inTransaction()).isFalse();
  }

  @Test
  void ensureJoinsOrBegins() {
    conn.ensureTransaction(() -> assertThat(conn.inTransaction()).isTrue());
    assertThat(conn.inTransaction()).isFalse();
    recorder.sent();

    conn.transaction(() -> conn.ensureTransaction(() -> conn.insert(new Office(null, "Rome"))));

    assertThat(recorder.sent()).filteredOn("BEGIN"::equals).hasSize(1);
    assertThat(rows("SELECT city FROM office")).containsExactly("Rome");
  }

  @Test
  void aSavepointUndoesAPartByItself() {
    conn.transaction(
        () -> {
          conn.insert(new Office(null, "kept"));
          assertThatThrownBy(
                  () ->
                      conn.savepoint(
                          () -> {
                            conn.insert(new Office(null, "undone"));
                            conn.exec(sql("SELECT 1 / 0"));
                          }))
              .isInstanceOf(QueryException.class);
          conn.savepoint(() -> conn.savepoint(() -> conn.insert(new Office(null, "nested"))));
        });

    assertThat(rows("SELECT city FROM office ORDER BY id")).containsExactly("kept", "nested");
  }

  @Test
  void aSavepointNeedsATransaction() {
    assertThatThrownBy(() -> conn.savepoint(() -> {}))
        .isInstanceOf(TransactionStateException.class)
        .hasMessageContaining("transaction(...)");
  }

  @Test
  void beginForTryWithResources() {
    try (Transaction transaction = conn.begin()) {
      conn.insert(new Office(null, "committed"));
      transaction.commit();
    }
    try (Transaction transaction = conn.begin()) {
      assertThat(transaction).isNotNull();
      conn.insert(new Office(null, "left"));
    }
    try (Transaction transaction = conn.begin()) {
      conn.insert(new Office(null, "rolled back"));
      transaction.rollback();
      assertThatThrownBy(transaction::commit).isInstanceOf(TransactionStateException.class);
    }

    assertThat(conn.inTransaction()).isFalse();
    assertThat(rows("SELECT city FROM office")).containsExactly("committed");
  }

  @Test
  void options() {
    conn.transaction(
        TransactionOptions.defaults().serializable().readOnly().deferrable(),
        () -> {
          assertThat(setting("transaction_isolation")).isEqualTo("serializable");
          assertThat(setting("transaction_read_only")).isEqualTo("on");
          assertThat(setting("transaction_deferrable")).isEqualTo("on");
        });
    conn.transaction(
        TransactionOptions.defaults().repeatableRead(),
        () -> assertThat(setting("transaction_isolation")).isEqualTo("repeatable read"));
    assertThat(setting("transaction_isolation")).isEqualTo("read committed");
    assertThat(setting("transaction_read_only")).isEqualTo("off");

    assertThatThrownBy(
            () ->
                conn.transaction(
                    TransactionOptions.defaults().readOnly(),
                    () -> conn.insert(new Office(null, "Rome"))))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("25006"));
    conn.insert(new Office(null, "Rome"));
  }

  private String setting(String name) {
    return conn.exec(
        sql("SELECT current_setting(?)", name).into(dev.piolet.query.Sql.value("")).one());
  }

  /** With {@code autosave=always} it does not: that is what the driver makes savepoints for. */
  @Test
  void aFailedStatementEndsTheTransaction() {
    assumeThat(System.getProperty(PostgresServer.SETTINGS_PROPERTY, "")).doesNotContain("autosave");
    conn.insert(new User("Alice", "a@x"));

    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      conn.insert(new Office(null, "Rome"));
                      try {
                        conn.insert(new User("Bob", "a@x"));
                      } catch (UniqueViolationException swallowed) {
                        assertThat(swallowed.column()).isEqualTo("email");
                      }
                    }))
        .isInstanceOf(TransactionStateException.class)
        .hasMessageContaining("savepoint(");

    assertThat(conn.inTransaction()).isFalse();
    assertThat(rows("SELECT city FROM office")).isEmpty();
  }

  @Test
  void aFailureAtCommitRollsBackAndRestores() {
    execute(
        "ALTER TABLE article ALTER CONSTRAINT article_user_id_fkey DEFERRABLE INITIALLY DEFERRED");
    User alice = conn.insert(new User("Alice", "a@x"));

    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      alice.name = "Alicia";
                      conn.update(alice);
                      conn.insert(new Article(null, "orphan", -1));
                    }))
        .isInstanceOf(ForeignKeyViolationException.class);

    assertThat(conn.inTransaction()).isFalse();
    assertThat(rows("SELECT name FROM \"user\"")).containsExactly("Alice");
    assertThat(conn.update(alice)).isEqualTo(1);
    assertThat(conn.exec(select(ARTICLE))).isEmpty();
  }

  @Test
  void serializationFailuresAreTheirOwnKind() {
    conn.insert(new Office(null, "Rome"));

    assertThatThrownBy(
            () ->
                conn.transaction(
                    TransactionOptions.defaults().repeatableRead(),
                    () -> {
                      conn.exec(select(OFFICE));
                      execute("UPDATE office SET city = 'Milan'");
                      conn.exec(sql("UPDATE office SET city = 'Turin'"));
                    }))
        .isInstanceOf(SerializationFailureException.class);
    assertThat(rows("SELECT city FROM office")).containsExactly("Milan");
  }

  @Test
  void aConnectionInATransactionOfItsOwnerIsJoined() throws SQLException {
    try (Connection owned = dataSource.getConnection()) {
      owned.setAutoCommit(false);
      DBConnection joined = new DBConnection(owned);

      assertThat(joined.inTransaction()).isTrue();
      joined.insert(users(2));
      joined.ensureTransaction(() -> joined.insert(new Office(null, "Rome")));
      assertThatThrownBy(() -> joined.transaction(() -> {}))
          .isInstanceOf(TransactionStateException.class)
          .hasMessageContaining("auto-commit");
      assertThat(rows("SELECT * FROM \"user\"")).isEmpty();

      owned.rollback();
      assertThat(owned.getAutoCommit()).isFalse();
    }
    assertThat(rows("SELECT * FROM \"user\"")).isEmpty();
  }

  @Test
  void closingRollsBackWhatIsOpen() {
    Transaction transaction = conn.begin();
    assertThat(transaction).isNotNull();
    conn.insert(new Office(null, "Rome"));
    conn.close();
    conn.close();

    assertThat(recorder.sent()).contains("ROLLBACK");
    assertThat(rows("SELECT city FROM office")).isEmpty();
  }

  @Test
  void readsOfOneStatementNeedNoTransaction() {
    recorder.sent();
    conn.exec(select(USER));
    conn.exec(select(USER).where(USER.id.eq(1L)).optional());

    assertThat(recorder.sent()).doesNotContain("BEGIN").hasSize(2);
  }
}
