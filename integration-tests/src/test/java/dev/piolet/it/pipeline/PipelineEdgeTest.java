package dev.piolet.it.pipeline;

import static dev.piolet.it.pipeline.CustomerTable.CUSTOMER;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryCanceledException;
import dev.piolet.error.QueryException;
import dev.piolet.it.CapturedLog;
import dev.piolet.it.NeedsSession;
import dev.piolet.query.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.AutoSave;

/** Pipelines in the company of the driver's settings, and of a server that ends them. */
class PipelineEdgeTest extends PipelineFixture {
  private static Statement<Integer> add(String name) {
    return insertInto(CUSTOMER).set(CUSTOMER.name, name);
  }

  /** The driver sends a Sync after 250 statements, which commits nothing. */
  @Test
  void aFailureBehindManyUndoesAll() {
    for (int time = 0; time < 7; time++) {
      List<Statement<Integer>> statements = new ArrayList<>();
      for (int i = 0; i < 600; i++) {
        statements.add(i == 500 ? add(null) : add("name " + i));
      }
      assertThatThrownBy(() -> conn.pipeline(statements))
          .isInstanceOfSatisfying(
              QueryException.class, e -> assertThat(e.statementIndex()).hasValue(500));
      assertThat(names()).isEmpty();
      statements.remove(500);
      assertThat(conn.pipeline(statements)).hasSize(599).containsOnly(1);
      assertThat(names()).hasSize(599).startsWith("name 0").endsWith("name 599");
      conn.exec(sql("DELETE FROM customer"));
    }
  }

  /** What the server has prepared for one call serves the other. */
  @Test
  @NeedsSession("prepared statements")
  void preparedStatementsAreShared() {
    var named = select(CUSTOMER.name).where(CUSTOMER.name.eq("Ada"));
    var moody = select(CUSTOMER.name).where(CUSTOMER.mood.eq(Mood.HAPPY));
    var rename = update(CUSTOMER).set(CUSTOMER.name, "Eve").where(CUSTOMER.id.eq(1L));
    for (int time = 0; time < TIMES; time++) {
      conn.exec(named);
      conn.exec(moody);
      conn.exec(rename);
      conn.pipeline(named, moody, rename, named);
    }
    var prepared =
        sql("SELECT count(*), count(DISTINCT statement) FROM pg_prepared_statements"
                + " WHERE statement LIKE '%\"customer\".\"name\" %' OR statement LIKE 'UPDATE%'")
            .into(dev.piolet.query.Sql.row(List::of, value(0L), value(0L)))
            .one();
    assertThat(conn.exec(prepared)).containsExactly(3L, 3L);
  }

  @ParameterizedTest
  @EnumSource(
      value = AutoSave.class,
      names = {"ALWAYS", "CONSERVATIVE"})
  void withSavepointsOfTheDriver(AutoSave autoSave) throws SQLException {
    PGSimpleDataSource source = connect();
    source.setAutosave(autoSave);
    try (DBConnection saving = new DBConnection(source.getConnection())) {
      for (int time = 0; time < 7; time++) {
        assertThatThrownBy(() -> saving.pipeline(add("Ada"), add(null), add("Bob")))
            .isInstanceOfSatisfying(
                QueryException.class, e -> assertThat(e.statementIndex()).hasValue(1));
        assertThat(names()).isEmpty();
        saving.pipeline(add("Cid"), add("Dee"));
        assertThat(saving.pipeline(add("Eve"), select(CUSTOMER.name)).second()).hasSize(3);
        assertThat(names()).containsExactly("Cid", "Dee", "Eve");
        saving.exec(sql("DELETE FROM customer"));
      }
      if (autoSave == AutoSave.ALWAYS) {
        saving.transaction(
            () -> {
              saving.pipeline(add("Ada"), add("Bob"));
              assertThatThrownBy(() -> saving.pipeline(add("Cid"), add(null)))
                  .isInstanceOf(QueryException.class);
              saving.pipeline(add("Dee"), add("Eve"));
            });
        assertThat(names()).containsExactly("Ada", "Bob", "Dee", "Eve");
      }
    }
  }

  @Test
  void aReadOnlyTransactionRefusesWrites() throws SQLException {
    try (Connection connection = connect().getConnection()) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      DBConnection reading = new DBConnection(connection);
      assertThatThrownBy(() -> reading.pipeline(select(CUSTOMER), add("Ada")))
          .isInstanceOfSatisfying(
              QueryException.class,
              e -> {
                assertThat(e.statementIndex()).hasValue(1);
                assertThat(e.sqlState()).isEqualTo("25006");
              });
      connection.rollback();
    }
  }

  @Test
  @NeedsSession("a timeout that is set")
  void aTimeoutTellsWhich() {
    conn.exec(sql("SET statement_timeout = 100"));
    var sleep = sql("UPDATE customer SET name = pg_sleep(?)::text", 10);
    conn.insert(Customer.of("Ada"));
    assertThatThrownBy(() -> conn.pipeline(add("Bob"), sleep, add("Cid")))
        .isInstanceOfSatisfying(
            QueryCanceledException.class, e -> assertThat(e.statementIndex()).hasValue(1));
    assertThat(names()).containsExactly("Ada");
    conn.pipeline(add("Dee"), add("Eve"));
    assertThat(names()).containsExactly("Ada", "Dee", "Eve");
  }

  @Test
  void aServerThatGoesAwayLeavesNothing() throws SQLException {
    DBConnection lost = new DBConnection(connect().getConnection());
    var end = sql("SELECT pg_terminate_backend(pg_backend_pid())").into(value(true));
    assertThatThrownBy(() -> lost.pipeline(add("Ada"), end, add("Bob")))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.statementIndex()).hasValue(1));
    assertThatThrownBy(() -> lost.pipeline(add("Ada"), add("Bob")))
        .isInstanceOf(QueryException.class);
    lost.close();
    assertThat(names()).isEmpty();
  }

  @Test
  void eachIsLogged() {
    try (CapturedLog log = new CapturedLog("dev.piolet.sql")) {
      conn.pipeline(add("Ada"), select(CUSTOMER.name));
      assertThat(log.lines())
          .satisfiesExactly(
              line -> assertThat(line).contains(" 1 rows, statement 0 of a batch: INSERT INTO"),
              line -> assertThat(line).contains(" 1 rows, statement 1 of a batch: SELECT"));
    }
  }
}
