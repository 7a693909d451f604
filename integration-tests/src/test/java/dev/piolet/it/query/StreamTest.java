package dev.piolet.it.query;

import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.functionTable;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.generateSeries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.error.QueryException;
import dev.piolet.query.RowStatement;
import dev.piolet.query.Select;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.type.PgTypes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** Rows that are handed on while they are read. */
class StreamTest extends StaffFixture {
  private static final int MANY = 300_000;
  private static final int PADDING = 1_000;

  /** Each row draws a number, by which another connection sees how far the server is. */
  private static final Expression<Long> DRAWN =
      Expressions.number(
          PgTypes.BIGINT, Expressions.call("nextval", writer -> writer.sql("'drawn'")));

  private static Select<Long> drawing(int rows) {
    return select(DRAWN).from(functionTable("g", generateSeries(1, rows)));
  }

  @BeforeEach
  final void createSequence() {
    conn.exec(sql("DROP SEQUENCE IF EXISTS drawn"));
    conn.exec(sql("CREATE SEQUENCE drawn"));
    recorder.sent();
  }

  private long drawn(DBConnection other) {
    RowStatement<Long> last =
        sql("SELECT last_value FROM drawn")
            .into(Expressions.number(PgTypes.BIGINT, writer -> writer.sql("last_value")));
    return other.exec(last.one());
  }

  @Test
  void handsOnRowsBeforeTheLastIsRead() throws SQLException {
    try (DBConnection other = new DBConnection(dataSource.getConnection())) {
      AtomicLong sum = new AtomicLong();
      long rows =
          conn.forEach(
              drawing(MANY),
              number -> {
                sum.addAndGet(number);
                if (number == 1 || number == 5_000) {
                  assertThat(drawn(other)).isLessThanOrEqualTo(number + DBConnection.FETCH_SIZE);
                }
              });
      assertThat(rows).isEqualTo(MANY);
      assertThat(sum).hasValue((long) MANY * (MANY + 1) / 2);
    }
    assertThat(recorder.sent())
        .containsExactly(
            "BEGIN",
            "SELECT nextval('drawn') FROM generate_series(?, ?) AS \"g\"(\"value\")",
            "COMMIT");
    assertThat(conn.inTransaction()).isFalse();
  }

  /** All rows together would be 300 MB and more, in a JVM that has one GB. */
  @Test
  void holdsOnlySomeRows() {
    Expression<String> padded =
        Expressions.text(
            PgTypes.TEXT,
            Expressions.call(
                "repeat", writer -> writer.sql("'x', ").bind(PgTypes.INTEGER, PADDING)));
    System.gc();
    long before = used();
    AtomicLong most = new AtomicLong();
    AtomicLong read = new AtomicLong();
    long rows =
        conn.forEach(
            select(padded).from(functionTable("g", generateSeries(1, MANY))),
            text -> {
              if (read.incrementAndGet() % (MANY / 4) == 0) {
                System.gc();
                most.accumulateAndGet(used(), Math::max);
              }
            });
    assertThat(rows).isEqualTo(MANY);
    assertThat(most.get() - before).isLessThan(50L << 20);
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void stopsWhenTheConsumerHasEnough() throws SQLException {
    List<Long> taken = new ArrayList<>();
    long rows =
        conn.forEachWhile(
            drawing(MANY),
            number -> {
              taken.add(number);
              return taken.size() < 3;
            });
    assertThat(rows).isEqualTo(3);
    assertThat(taken).containsExactly(1L, 2L, 3L);
    assertThat(conn.inTransaction()).isFalse();
    try (DBConnection other = new DBConnection(dataSource.getConnection())) {
      assertThat(drawn(other)).isEqualTo(DBConnection.FETCH_SIZE);
    }
  }

  @Test
  void endsWithWhatTheConsumerThrows() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                conn.forEach(
                    drawing(MANY),
                    number -> {
                      conn.exec(sql("DELETE FROM employee"));
                      throw new IllegalStateException("enough");
                    }))
        .withMessage("enough");
    assertThat(conn.inTransaction()).isFalse();
    assertThat(conn.exec(select(count()).from(EMPLOYEE).one())).isEqualTo(6);
    assertThat(recorder.sent()).contains("ROLLBACK").doesNotContain("COMMIT");
  }

  @Test
  void runsInTheOpenTransaction() {
    conn.transaction(
        () -> {
          conn.exec(sql("DELETE FROM employee WHERE id = 6"));
          assertThat(conn.forEach(select(EMPLOYEE), employee -> {})).isEqualTo(5);
          assertThatIllegalStateException()
              .isThrownBy(
                  () ->
                      conn.forEach(
                          select(EMPLOYEE),
                          employee -> {
                            throw new IllegalStateException();
                          }));
          assertThat(conn.exec(select(count()).from(EMPLOYEE).one())).isEqualTo(5);
        });
    assertThat(recorder.sent()).containsOnlyOnce("BEGIN").containsOnlyOnce("COMMIT");
    assertThat(conn.exec(select(count()).from(EMPLOYEE).one())).isEqualTo(5);
  }

  @Test
  void letsTheConsumerUseTheConnection() {
    conn.forEach(
        select(EMPLOYEE).orderBy(EMPLOYEE.id),
        employee -> {
          employee.salary += 1;
          conn.update(employee);
        });
    assertThat(conn.exec(select(EMPLOYEE.salary).orderBy(EMPLOYEE.id)))
        .containsExactly(101, 201, 201, 301, 401, 501);
  }

  @Test
  void readsModelsOfAJoinAndMissingOnes() {
    EmployeeTable boss = EMPLOYEE.as("boss");
    List<String> pairs = new ArrayList<>();
    conn.forEach(
        select(EMPLOYEE.name, boss.nullable())
            .leftJoin(boss)
            .on(boss.id.eq(EMPLOYEE.bossId))
            .orderBy(EMPLOYEE.id)
            .limit(2),
        row -> pairs.add(row.first() + " " + row.second()));
    assertThat(pairs).containsExactly("Ann null", "Bob Ann");
  }

  @Test
  void failsAsAStatementDoes() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.forEach(select(EMPLOYEE.salary.dividedBy(0)), salary -> {}))
        .withMessageContaining("division by zero");
    assertThat(conn.inTransaction()).isFalse();
  }

  @Test
  void remembersOnlyTheModelsThatAreStillThere() throws SQLException {
    conn.exec(
        sql(
            "INSERT INTO employee SELECT i, 'n', NULL, 0, NULL FROM generate_series(10, 100000)"
                + " AS i"));
    try (DBConnection remembering =
        new DBConnection(
            dataSource.getConnection(),
            DBConnectionOptions.defaults().unsavedChanges(Level.WARN))) {
      assertThat(remembering.forEach(select(EMPLOYEE), employee -> {})).isEqualTo(99_997);
    }
  }
}
