package dev.piolet.it.whole;

import static dev.piolet.it.whole.PetTable.PET;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.it.network.FaultyNetwork;
import dev.piolet.it.network.Side;
import dev.piolet.it.network.Strike;
import dev.piolet.query.TransactionStatus;
import dev.piolet.test.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The answer to what commits is lost: the program is told so, and can find out. */
class CommitOutcomeTest extends WholeFixture {
  private FaultyNetwork network;
  private DBConnection cut;

  @BeforeEach
  void connect() throws IOException, SQLException {
    URI server = URI.create(PostgresServer.shared().url().substring("jdbc:".length()));
    network = new FaultyNetwork(server.getHost(), server.getPort());
    cut = new DBConnection(through().getConnection());
  }

  private PGSimpleDataSource through() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(PostgresServer.shared().url());
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {network.port()});
    source.setSslMode("disable"); // its answer would be no message
    source.setCurrentSchema(rows("SELECT current_schema()").get(0));
    return source;
  }

  @AfterEach
  void disconnect() throws IOException {
    cut.close();
    network.close();
  }

  /** Cuts the network before the server's next answer that a command is done. */
  private void cutAt(String command) {
    network.arm(new Strike(Side.SERVER, Strike.beforeAnswer(command), FaultyNetwork.Link::cut));
  }

  private void isUnknown(String command, ThrowingCallable call) {
    cutAt(command);
    assertThatThrownBy(call)
        .isInstanceOf(CommitOutcomeUnknownException.class)
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("is not known");
  }

  @Test
  void objectsKeepWhatTheyHaveAndCannotBeUsedUnseen() {
    Pet pet = new Pet("a");
    Plain plain = Plain.of("plain");
    isUnknown(
        "COMMIT",
        () ->
            cut.transaction(
                () -> {
                  cut.insert(pet);
                  cut.insert(plain);
                }));

    assertThat(rows("SELECT id FROM pet")).containsExactly(String.valueOf(pet.id));
    assertThat(rows("SELECT id FROM plain")).containsExactly(String.valueOf(plain.id));
    pet.note = "x";
    assertThatThrownBy(() -> conn.update(pet))
        .isInstanceOf(TransactionStateException.class)
        .hasMessageContaining("refresh(");
    assertThatThrownBy(() -> conn.insert(List.of(new Pet("b"), pet)))
        .isInstanceOf(TransactionStateException.class);
    conn.refresh(pet);
    pet.note = "y";
    assertThat(conn.update(pet)).isEqualTo(1);
    assertThat(rows("SELECT name, note FROM pet")).containsExactly("a|y");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theNumberOfTheTransactionTells(boolean isCommitted) {
    Pet pet = conn.insert(new Pet("a"));
    if (!isCommitted) {
      doomCommits();
    }
    long[] number = new long[1];
    cutAt("COMMIT");
    assertThatThrownBy(
            () ->
                cut.transaction(
                    () -> {
                      pet.note = "x";
                      cut.update(pet);
                      cut.insert(new Pet("b"));
                      number[0] = cut.transactionId();
                    }))
        .isInstanceOfSatisfying(
            CommitOutcomeUnknownException.class,
            e -> assertThat(e.transactionId()).contains(number[0]));

    assertThat(conn.transactionStatus(number[0]))
        .contains(isCommitted ? TransactionStatus.COMMITTED : TransactionStatus.ABORTED);
    assertThat(conn.update(pet)).isEqualTo(isCommitted ? 0 : 1);
    assertThat(rows("SELECT note FROM pet WHERE name = 'a'")).containsExactly("x");
  }

  /** The server ends the session while it commits. */
  private void doomCommits() {
    database.execute(
        "CREATE OR REPLACE FUNCTION doom() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            + " IF NEW.name = 'b' THEN PERFORM pg_terminate_backend(pg_backend_pid());"
            + " PERFORM pg_sleep(1); END IF; RETURN NULL; END $$");
    database.execute(
        "CREATE CONSTRAINT TRIGGER doom AFTER INSERT ON pet DEFERRABLE INITIALLY DEFERRED"
            + " FOR EACH ROW EXECUTE FUNCTION doom()");
  }

  @Test
  void aRowThatWasNotStoredIsFoundOutByARefresh() {
    doomCommits();
    Pet pet = new Pet("b");
    assertThatThrownBy(() -> cut.transaction(() -> cut.insert(pet)))
        .isInstanceOf(CommitOutcomeUnknownException.class);
    assertThat(pet.id).isNotNull();
    assertThatThrownBy(() -> conn.refresh(pet)).isInstanceOf(NoRowException.class);
    assertThat(rows("SELECT * FROM pet")).isEmpty();
  }

  @Test
  void soItIsForStatementsOutsideATransaction() {
    isUnknown("INSERT", () -> cut.insert(new Pet("a")));
    reconnect();
    isUnknown("UPDATE", () -> cut.exec(update(PET).set(PET.note, "x").all()));
    reconnect();
    isUnknown("COMMIT", () -> cut.exec(deleteFrom(PET).all().returning(PET.id)));
    assertThat(rows("SELECT * FROM pet")).isEmpty();
    reconnect();
    isUnknown("COMMIT", () -> cut.insert(List.of(new Pet("a"), new Pet("b"))));
    reconnect();
    isUnknown(
        "COMMIT",
        () -> cut.pipeline(insertInto(PET).set(PET.name, "c"), insertInto(PET).set(PET.name, "d")));
    reconnect();
    isUnknown("COMMIT", () -> cut.flush(work -> work.insert(new Pet("e"))));
    reconnect();
    isUnknown("COMMIT", () -> cut.copyIn(PET, List.of(new Pet("f"))));
    reconnect();
    isUnknown("DELETE", () -> cut.exec(sql("DELETE FROM plain")));
    assertThat(rows("SELECT count(*) FROM pet")).containsExactly("6");
  }

  private void reconnect() {
    cut.close();
    try {
      cut = new DBConnection(through().getConnection());
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatWasNotSentOrOnlyReadsIsNot() {
    cutAt("SELECT");
    assertThatThrownBy(() -> cut.exec(select(PET)))
        .isInstanceOf(QueryException.class)
        .isNotInstanceOf(CommitOutcomeUnknownException.class);
    assertThatThrownBy(() -> cut.insert(new Pet("a")))
        .isInstanceOf(QueryException.class)
        .isNotInstanceOf(CommitOutcomeUnknownException.class);
    reconnect();
    cutAt("INSERT");
    Pet pet = new Pet("a");
    assertThatThrownBy(() -> cut.transaction(() -> cut.insert(pet)))
        .isInstanceOf(QueryException.class)
        .isNotInstanceOf(CommitOutcomeUnknownException.class);
    assertThat(pet.id).isNull();
    assertThat(rows("SELECT * FROM pet")).isEmpty();
  }

  @Test
  void aPoolGivesTheConnectionToNobody() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(through());
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      try (DBConnection borrowed = new DBConnection(pool.getConnection())) {
        isUnknown("COMMIT", () -> borrowed.transaction(() -> borrowed.insert(new Pet("a"))));
        assertThat(borrowed.inTransaction()).isFalse();
      }
      try (DBConnection next = new DBConnection(pool.getConnection())) {
        assertThat(next.exec(select(PET))).hasSize(1);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void onlyAnOpenTransactionHasANumber() {
    assertThatThrownBy(() -> conn.transactionId()).isInstanceOf(TransactionStateException.class);
    long number = conn.transaction(() -> conn.transactionId());
    assertThat(conn.transactionStatus(number)).contains(TransactionStatus.COMMITTED);
    assertThat(conn.transactionStatus(3)).isEmpty();
    conn.transaction(
        () ->
            assertThat(conn.transactionStatus(conn.transactionId()))
                .contains(TransactionStatus.IN_PROGRESS));
    assertThatThrownBy(() -> conn.transactionStatus(number + 1_000_000_000L))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("future");
  }

  @Test
  void aCommitThatIsCanceledMayBeDone() {
    database.execute(
        "CREATE OR REPLACE FUNCTION doom() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            + " PERFORM pg_cancel_backend(pg_backend_pid()); PERFORM pg_sleep(1); RETURN NULL; END"
            + " $$");
    database.execute(
        "CREATE CONSTRAINT TRIGGER doom AFTER INSERT ON pet DEFERRABLE INITIALLY DEFERRED"
            + " FOR EACH ROW EXECUTE FUNCTION doom()");
    assertThatThrownBy(() -> conn.transaction(() -> conn.insert(new Pet("a"))))
        .isInstanceOfSatisfying(
            CommitOutcomeUnknownException.class, e -> assertThat(e.sqlState()).isEqualTo("57014"));
    assertThat(rows("SELECT * FROM pet")).isEmpty();
  }
}
