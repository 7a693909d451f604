package dev.piolet.it.pipeline;

import static dev.piolet.it.pipeline.CustomerTable.CUSTOMER;
import static dev.piolet.it.pipeline.PurchaseTable.PURCHASE;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.Tenants;
import dev.piolet.Transaction;
import dev.piolet.TransactionOptions;
import dev.piolet.error.QueryException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a transaction begins with is sent with its first statement, of whatever kind. */
class BeginningTest extends PipelineFixture {
  private static final TransactionOptions OPTIONS =
      TransactionOptions.settings("app.tenant", "it's 42 é")
          .repeatableRead()
          .statementTimeout(Duration.ofSeconds(50))
          .lockTimeout(Duration.ofSeconds(40))
          .transactionTimeout(Duration.ofSeconds(45));

  /** The first call, and what is asked within the same transaction: one trip each, and COMMIT. */
  private void holds(int trips, Runnable first) {
    for (int time = 0; time < TIMES; time++) {
      assertThat(
              trips(
                  () ->
                      conn.transaction(
                          OPTIONS,
                          () -> {
                            first.run();
                            assertThat(settings()).isEqualTo("it's 42 é|repeatable read|50s|40s");
                          })))
          .as("time %d", time)
          .isEqualTo(trips + 2);
    }
    assertThat(settings()).isEqualTo("|read committed|0|0");
  }

  private String settings() {
    return conn.exec(
        sql("SELECT concat_ws('|', coalesce(current_setting('app.tenant', true), ''),"
                + " current_setting('transaction_isolation'), current_setting('statement_timeout'),"
                + " current_setting('lock_timeout'))")
            .into(value(""))
            .one());
  }

  @Test
  void withASingleStatement() {
    conn.insert(Customer.of("Ada"));
    holds(1, () -> assertThat(conn.exec(select(CUSTOMER))).hasSize(1));
    holds(1, () -> assertThat(conn.exec(select(CUSTOMER.name).one())).isEqualTo("Ada"));
    holds(1, () -> assertThat(conn.get(CUSTOMER, 1L)).isPresent());
    holds(1, () -> assertThat(conn.get(CUSTOMER, -1L)).isEmpty());
    holds(1, () -> assertThat(conn.exec(deleteFrom(PURCHASE).all())).isZero());
    holds(1, conn::transactionId);
    holds(1, () -> conn.lock(dev.piolet.LockKey.of("x")));
    holds(
        1,
        () ->
            assertThat(
                    conn.exec(
                        sql("INSERT INTO customer (name) VALUES ('Bob') RETURNING name")
                            .into(value(""))
                            .one()))
                .isEqualTo("Bob"));
  }

  /** Each call is a transaction that begins with whose it is: one trip, and that of COMMIT. */
  @Test
  void withEachCallOfATenant() {
    Database tenants = Database.of(connect()).withTenants(Tenants.bySetting("app.tenant"));
    try (DBConnection tenant = tenants.tenant("it's 42 é").connect()) {
      tenant.insert(Customer.of("Ada")); // asks what the table is
      for (int time = 0; time < TIMES; time++) {
        assertThat(trips(() -> assertThat(tenant.exec(select(CUSTOMER.name))).contains("Ada")))
            .isEqualTo(2);
        assertThat(trips(() -> tenant.insert(Customer.of("Bob")))).isEqualTo(2);
      }
    }
  }

  @Test
  void noMoreRowsAreReadThanAreAskedFor() {
    conn.insert(IntStream.range(0, 50).mapToObj(i -> Customer.of("C" + i)).toList());
    conn.transaction(
        OPTIONS,
        () ->
            assertThatThrownBy(() -> conn.exec(select(CUSTOMER).one()))
                .isInstanceOf(dev.piolet.error.TooManyRowsException.class));
    conn.transaction(OPTIONS, () -> assertThat(conn.exec(select(CUSTOMER))).hasSize(50));
  }

  @Test
  void withModelsAndPipelines() {
    Customer ada = conn.insert(Customer.of("Ada"));
    conn.insert(List.of(Customer.of("Bob"), Customer.of("Cid"))); // asks what the table is
    holds(1, () -> conn.insert(Customer.of("Dan")));
    holds(1, () -> conn.insert(List.of(Customer.of("Eve"), Customer.of("Fay"))));
    int[] count = {0};
    holds(
        1,
        () -> {
          ada.name = "Ada " + count[0]++;
          assertThat(conn.update(ada)).isEqualTo(1);
        });
    holds(
        1,
        () -> {
          List<?> results =
              conn.pipeline(List.of(select(CUSTOMER.name), deleteFrom(PURCHASE).all()));
          assertThat((List<?>) results.get(0)).isNotEmpty();
          assertThat(results.get(1)).isEqualTo(0);
        });
    assertThat(names()).contains("Ada " + (TIMES - 1)).hasSize(3 + 3 * TIMES);
  }

  /** These take a trip of their own before: a cursor, COPY, a savepoint, several statements. */
  @Test
  void aheadOfOthers() throws SQLException {
    conn.insert(Customer.of("Ada"));
    conn.transaction(
        OPTIONS,
        () -> {
          conn.forEach(select(CUSTOMER), row -> {});
          assertThat(settings()).startsWith("it's 42 é|repeatable read");
        });
    conn.transaction(
        OPTIONS,
        () -> {
          conn.copyOut(
              sql("SELECT current_setting('transaction_isolation')").into(value("")),
              level -> assertThat(level).isEqualTo("repeatable read"));
          assertThat(settings()).startsWith("it's 42 é|repeatable read");
        });
    conn.transaction(
        OPTIONS,
        () -> conn.savepoint(() -> assertThat(settings()).startsWith("it's 42 é|repeatable read")));
    try (Transaction transaction = conn.begin(OPTIONS)) {
      try (Statement jdbc = conn.connection().createStatement();
          var rows = jdbc.executeQuery("SHOW transaction_isolation")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("repeatable read");
      }
      transaction.commit();
    }
  }

  @Test
  void anEmptyTransactionSendsNothing() {
    assertThat(trips(() -> conn.transaction(OPTIONS, () -> {}))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"single", "pipeline", "models", "stream"})
  void whatIsRefusedIsToldAsWhatItIs(String kind) {
    TransactionOptions wrong = TransactionOptions.settings("lock_timeout", "soon");
    assertThatThrownBy(
            () ->
                conn.transaction(
                    wrong,
                    () -> {
                      switch (kind) {
                        case "single" -> conn.exec(select(CUSTOMER));
                        case "pipeline" ->
                            conn.pipeline(List.of(select(CUSTOMER), deleteFrom(PURCHASE).all()));
                        case "models" ->
                            conn.insert(List.of(Customer.of("Ada"), Customer.of("Bob")));
                        default -> conn.forEach(select(CUSTOMER), row -> {});
                      }
                    }))
        .isInstanceOfSatisfying(
            QueryException.class,
            e -> {
              assertThat(e.sql()).isEqualTo("SELECT set_config(?, ?, true)");
              assertThat(e.values()).containsExactly("lock_timeout", "soon");
              assertThat(e.statementIndex()).isEmpty();
            });
    assertThat(conn.inTransaction()).isFalse();
    assertThat(names()).isEmpty();
  }
}
