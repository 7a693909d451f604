package dev.piolet.it.pipeline;

import static dev.piolet.it.pipeline.CustomerTable.CUSTOMER;
import static dev.piolet.it.pipeline.PurchaseTable.PURCHASE;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.it.models.Mood;
import dev.piolet.query.Page;
import dev.piolet.query.Statement;
import dev.piolet.query.Tuple2;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What several statements give together, and what is left when one fails. */
class PipelineTest extends PipelineFixture {
  private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 29, 12, 0);

  private static Statement<Integer> add(String name) {
    return insertInto(CUSTOMER).set(CUSTOMER.name, name);
  }

  private static Statement<Integer> fail() {
    return sql("INSERT INTO customer (name) SELECT (1 / ?)::text", 0);
  }

  @Test
  void nothingIsNothing() {
    assertThat(trips(() -> assertThat(conn.pipeline(List.of())).isEmpty())).isZero();
    assertThat(conn.pipeline(List.of(add("Ada")))).containsExactly(1);
    assertThat(names()).containsExactly("Ada");
  }

  @Test
  void resultsHaveTheirTypes() {
    for (int time = 0; time < TIMES; time++) {
      conn.exec(deleteFrom(CUSTOMER).all());
      var results =
          conn.pipeline(
              insertInto(CUSTOMER).set(CUSTOMER.name, "Ada").returning(CUSTOMER.name),
              insertInto(CUSTOMER)
                  .set(CUSTOMER.name, "Zoë 'x' 日本")
                  .set(CUSTOMER.mood, Mood.SAD)
                  .set(CUSTOMER.seen, NOON),
              select(CUSTOMER.name, CUSTOMER.mood, CUSTOMER.seen).orderBy(CUSTOMER.name.asc()),
              update(CUSTOMER).set(CUSTOMER.mood, (Mood) null).where(CUSTOMER.name.eq("nobody")),
              select(CUSTOMER.mood).where(CUSTOMER.name.eq("Ada")).one(),
              select(CUSTOMER).where(CUSTOMER.name.eq("nobody")).optional(),
              deleteFrom(CUSTOMER).where(CUSTOMER.name.eq("Ada")).returning(CUSTOMER.seen),
              sql("SELECT count(*) FROM customer").into(value(0L)).one());
      assertThat(results.first()).containsExactly("Ada");
      assertThat(results.second()).isEqualTo(1);
      assertThat(results.third().get(0).first()).isEqualTo("Ada");
      assertThat(results.third().get(0).second()).isNull();
      assertThat(results.third().get(1).first()).isEqualTo("Zoë 'x' 日本");
      assertThat(results.third().get(1).second()).isEqualTo(Mood.SAD);
      assertThat(results.third().get(1).third()).isEqualTo(NOON);
      assertThat(results.fourth()).isZero();
      assertThat(results.fifth()).isNull();
      assertThat(results.sixth()).isEqualTo(Optional.empty());
      assertThat(results.seventh()).isEqualTo(Collections.singletonList(null));
      assertThat(results.eighth()).isEqualTo(1);
    }
  }

  @Test
  void everyNumberOfStatements() {
    var one = select(value(1)).one();
    var two = select(value("two"));
    var three = select(value(new BigDecimal("3.50"))).one();
    assertThat(conn.pipeline(one, two)).hasToString("Tuple2[first=1, second=[two]]");
    assertThat(conn.pipeline(one, two, three).third()).isEqualTo(new BigDecimal("3.50"));
    assertThat(conn.pipeline(one, two, three, one).fourth()).isEqualTo(1);
    assertThat(conn.pipeline(one, two, three, one, two).fifth()).containsExactly("two");
    assertThat(conn.pipeline(one, two, three, one, two, one).sixth()).isEqualTo(1);
    assertThat(conn.pipeline(one, two, three, one, two, one, two).seventh()).containsExactly("two");
    assertThat(conn.pipeline(one, two, three, one, two, one, two, three).eighth())
        .isEqualTo(new BigDecimal("3.50"));
  }

  @Test
  void aNullParameterAmongOthersOfItsText() {
    conn.insert(List.of(Customer.of("a"), Customer.of("b"), Customer.of("c")));
    for (int time = 0; time < TIMES; time++) {
      List<Statement<List<String>>> updates = new ArrayList<>();
      for (LocalDateTime seen : Arrays.asList(NOON, null, NOON.plusDays(1), null)) {
        updates.add(
            update(CUSTOMER)
                .set(CUSTOMER.seen, seen)
                .where(CUSTOMER.name.eq("a"))
                .returning(CUSTOMER.name));
      }
      assertThat(conn.pipeline(updates)).hasSize(4).containsOnly(List.of("a"));
      assertThat(texts("SELECT seen::text FROM customer WHERE name = 'a'"))
          .isEqualTo(Collections.singletonList(null));
    }
  }

  @Test
  void trackedRowsAreTracked() {
    conn.insert(Customer.of("Ada"));
    Customer ada = conn.pipeline(select(CUSTOMER).one(), select(value(1))).first();
    assertThat(conn.update(ada)).isZero();
    ada.name = "Eve";
    assertThat(conn.update(ada)).isEqualTo(1);
  }

  @Test
  void aPagePastTheEndAsksForItsTotal() {
    conn.insert(List.of(Customer.of("a"), Customer.of("b"), Customer.of("c")));
    var pages = select(CUSTOMER.name).orderBy(CUSTOMER.name.asc());
    assertThat(conn.pipeline(pages.page(0, 2), pages.page(7, 2), pages.page(1, 2)))
        .satisfies(
            results -> {
              assertThat(results.first()).isEqualTo(new Page<>(List.of("a", "b"), 3));
              assertThat(results.second()).isEqualTo(new Page<>(List.of(), 3));
              assertThat(results.third()).isEqualTo(new Page<>(List.of("c"), 3));
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aFailureTellsWhichAndUndoesAll(int place) {
    for (int time = 0; time < TIMES; time++) {
      List<Statement<Integer>> statements =
          new ArrayList<>(List.of(add("Ada"), add("Bob"), add("Cid")));
      statements.set(place, fail());
      assertThatThrownBy(() -> conn.pipeline(statements))
          .isInstanceOfSatisfying(
              QueryException.class,
              e -> {
                assertThat(e.statementIndex()).hasValue(place);
                assertThat(e.sql()).isEqualTo(fail().sql());
                assertThat(e.values()).containsExactly(0);
                assertThat(e.sqlState()).isEqualTo("22012");
              })
          .hasMessageContaining("Statement: " + place);
      assertThat(names()).isEmpty();
      assertThat(conn.inTransaction()).isFalse();
    }
    assertThat(conn.pipeline(List.of(add("Ada"), add("Bob")))).containsExactly(1, 1);
    assertThat(names()).containsExactly("Ada", "Bob");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aFailureAmongRowsUndoesAll(int place) {
    List<Statement<List<String>>> statements = new ArrayList<>();
    for (String name : List.of("Ada", "Bob", "Cid")) {
      statements.add(insertInto(CUSTOMER).set(CUSTOMER.name, name).returning(CUSTOMER.name));
    }
    statements.set(place, sql("SELECT (1 / ?)::text", 0).into(value("")));
    assertThatThrownBy(() -> conn.pipeline(statements))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.statementIndex()).hasValue(place));
    assertThat(names()).isEmpty();
  }

  @Test
  void violationsKeepTheirKind() {
    Customer ada = conn.insert(Customer.of("Ada"));
    conn.insert(Purchase.of(ada.id, "rope"));
    var again =
        insertInto(PURCHASE)
            .set(PURCHASE.customerId, ada.id)
            .set(PURCHASE.item, "rope")
            .set(PURCHASE.price, BigDecimal.ONE);
    assertThatThrownBy(() -> conn.pipeline(add("Bob"), again))
        .isInstanceOfSatisfying(
            UniqueViolationException.class,
            e -> {
              assertThat(e.statementIndex()).hasValue(1);
              assertThat(e.violates(PURCHASE.uniqueItem)).isTrue();
            });
    assertThat(names()).containsExactly("Ada");
  }

  @Test
  void whatCannotBeReadUndoesAll() {
    assertThatThrownBy(
            () -> conn.pipeline(add("Ada"), select(CUSTOMER).where(CUSTOMER.id.eq(-1L)).one()))
        .isInstanceOf(NoRowException.class);
    assertThat(names()).isEmpty();
    assertThatThrownBy(() -> conn.pipeline(add("Ada"), sql("SELECT 'x'").into(value(1))))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.statementIndex()).hasValue(1));
    assertThat(names()).isEmpty();
  }

  @Test
  void aRefusedValueSendsNothing() {
    int trips =
        trips(
            () ->
                assertThatThrownBy(() -> conn.pipeline(add("Ada"), add("a\0b")))
                    .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.statementIndex()).hasValue(1)));
    assertThat(trips).isZero();
    assertThatThrownBy(() -> conn.pipeline(add("Ada"), sql("SELECT ?, ?", 1)))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.statementIndex()).hasValue(1));
    assertThat(names()).isEmpty();
  }

  @Test
  void aDeferredConstraintFailsAtCommit() {
    conn.exec(
        sql(
            "ALTER TABLE customer ADD CONSTRAINT once UNIQUE (name) DEFERRABLE INITIALLY"
                + " DEFERRED"));
    for (int time = 0; time < TIMES; time++) {
      assertThatThrownBy(() -> conn.pipeline(add("Ada"), add("Ada"), add("Bob")))
          .isInstanceOfSatisfying(
              UniqueViolationException.class,
              e -> {
                assertThat(e.statementIndex()).isEmpty();
                assertThat(e.sql()).isEqualTo("COMMIT");
              });
      assertThat(names()).isEmpty();
      assertThat(conn.inTransaction()).isFalse();
    }
    assertThat(conn.pipeline(add("Ada"), add("Bob")).second()).isEqualTo(1);
    assertThat(names()).containsExactly("Ada", "Bob");
  }

  @Test
  void insideATransaction() {
    conn.transaction(
        () -> {
          conn.pipeline(add("Ada"), add("Bob"));
          assertThat(names()).isEmpty();
          assertThatThrownBy(
                  () -> conn.savepoint(() -> conn.pipeline(List.of(add("Cid"), fail(), add("D")))))
              .isInstanceOfSatisfying(
                  QueryException.class, e -> assertThat(e.statementIndex()).hasValue(1));
          assertThat(conn.pipeline(add("Eve"), select(CUSTOMER.name)).second())
              .containsExactly("Ada", "Bob", "Eve");
        });
    assertThat(names()).containsExactly("Ada", "Bob", "Eve");
    assertThatThrownBy(() -> conn.transaction(() -> conn.pipeline(add("Fay"), fail())))
        .isInstanceOf(QueryException.class);
    assertThat(names()).containsExactly("Ada", "Bob", "Eve");
  }

  @Test
  void aFailedTransactionRefusesAll() {
    try (var transaction = conn.begin()) {
      assertThatThrownBy(() -> conn.pipeline(add("Ada"), fail()))
          .isInstanceOf(QueryException.class);
      assertThatThrownBy(() -> conn.pipeline(add("Ada"), add("Bob")))
          .isInstanceOfSatisfying(
              QueryException.class,
              e -> {
                assertThat(e.statementIndex()).hasValue(0);
                assertThat(e.sqlState()).isEqualTo("25P02");
              });
      transaction.rollback();
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void aForeignTransactionIsJoined() throws SQLException {
    try (Connection connection = connect().getConnection()) {
      connection.setAutoCommit(false);
      DBConnection joined = new DBConnection(connection);
      assertThat(joined.pipeline(add("Ada"), add("Bob")).second()).isEqualTo(1);
      assertThat(names()).isEmpty();
      connection.rollback();
      joined.pipeline(add("Cid"), select(CUSTOMER.name));
      connection.commit();
      assertThat(names()).containsExactly("Cid");
      assertThat(connection.getAutoCommit()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void overAPool(boolean autoCommit) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setDataSource(connect());
    config.setMaximumPoolSize(1);
    config.setAutoCommit(autoCommit);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      for (int time = 0; time < TIMES; time++) {
        try (DBConnection pooled = new DBConnection(pool.getConnection())) {
          assertThat(pooled.pipeline(add("Ada"), select(CUSTOMER.name)).second()).contains("Ada");
          assertThatThrownBy(() -> pooled.pipeline(add("Bob"), fail()))
              .isInstanceOf(QueryException.class);
        }
      }
      assertThat(names()).hasSize(autoCommit ? TIMES : 0);
      DBConnection left = new DBConnection(pool.getConnection());
      left.pipeline(add("left"), add("open"));
      if (autoCommit) {
        left.close();
      } else {
        assertThatThrownBy(left::close).isInstanceOf(TransactionStateException.class);
      }
      try (Connection next = pool.getConnection()) {
        assertThat(next.createStatement().executeUpdate("DELETE FROM customer WHERE name = 'left'"))
            .isEqualTo(autoCommit ? 1 : 0);
      }
    }
  }

  /**
   * A wrapper that keeps the driver's connection to itself, and a driver that is told to be simple.
   */
  @Test
  void oneByOneWhereItHasToBe() throws SQLException {
    Connection real = connect().getConnection();
    Connection closed =
        (Connection)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                    method.getName().equals("isWrapperFor")
                        ? false
                        : method.invoke(real, arguments));
    PGSimpleDataSource simple = connect();
    simple.setPreferQueryMode(org.postgresql.jdbc.PreferQueryMode.SIMPLE);
    for (Connection connection : List.of(closed, simple.getConnection())) {
      try (DBConnection slow = new DBConnection(connection)) {
        slow.exec(deleteFrom(CUSTOMER).all());
        assertThat(slow.pipeline(add("Ada"), select(CUSTOMER.name)).second())
            .containsExactly("Ada");
        assertThatThrownBy(() -> slow.pipeline(add("Bob"), fail(), add("Cid")))
            .isInstanceOfSatisfying(
                QueryException.class, e -> assertThat(e.statementIndex()).hasValue(1));
        assertThat(names()).containsExactly("Ada");
      }
    }
  }

  @Test
  void aTextOfSeveralStatements() {
    var several = sql("UPDATE customer SET name = 'x'; DELETE FROM customer WHERE name = ?", "y");
    conn.insert(Customer.of("Ada"));
    assertThat(conn.pipeline(several, select(CUSTOMER.name)).second()).containsExactly("x");
  }

  @Test
  void aSchemaThatChangesBetweenRuns() throws SQLException {
    conn.insert(Customer.of("Ada"));
    var all = sql("SELECT * FROM customer").into(CUSTOMER);
    var names = select(CUSTOMER.name);
    var rename =
        update(CUSTOMER)
            .set(CUSTOMER.name, "Eve")
            .where(CUSTOMER.id.gt(0L))
            .returning(CUSTOMER.name);
    for (String type : List.of("varchar", "text", "varchar")) {
      for (int time = 0; time < TIMES; time++) {
        assertThat(conn.pipeline(names, all, names).first()).hasSize(1);
        assertThat(conn.pipeline(rename, names).second()).containsExactly("Eve");
      }
      try (DBConnection other = new DBConnection(direct.getConnection())) {
        other.exec(sql("ALTER TABLE customer ALTER name TYPE " + type));
      }
    }
    assertThat(conn.pipeline(names, all, names).third()).containsExactly("Eve");
    assertThat(conn.pipeline(rename, names).second()).containsExactly("Eve");
  }

  @Test
  void manyRowsAndLongValuesDoNotBlock() {
    var rows = sql("SELECT i, repeat('x', 200) FROM generate_series(1, ?) i", 50_000);
    var read = rows.into(row(Tuple2::new, value(0), value("")));
    String text = "日本".repeat(1_500_000);
    var echo = select(value(text)).one();
    for (int time = 0; time < 7; time++) {
      var results = conn.pipeline(read, echo, read, select(value(7)).one());
      assertThat(results.first()).hasSize(50_000);
      assertThat(results.first().get(49_999).first()).isEqualTo(50_000);
      assertThat(results.second()).isEqualTo(text);
      assertThat(results.third()).isEqualTo(results.first());
      assertThat(results.fourth()).isEqualTo(7);
    }
    assertThatThrownBy(() -> conn.pipeline(add(text), add(text), fail(), add(text)))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.statementIndex()).hasValue(2));
    assertThat(names()).isEmpty();
  }
}
