package dev.piolet.it.query;

import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.error.QueryException;
import dev.piolet.query.ExplainOptions;
import dev.piolet.query.Plan;
import dev.piolet.query.Select;
import dev.piolet.query.Statement;
import org.junit.jupiter.api.Test;

/** Plans, with and without executing. */
class ExplainTest extends StaffFixture {
  private static final Select<Employee> RICH = select(EMPLOYEE).where(EMPLOYEE.salary.ge(400));
  private static final Statement<Integer> DELETION =
      deleteFrom(EMPLOYEE).where(EMPLOYEE.salary.ge(400));

  @Test
  void tellsThePlan() {
    assertThat(conn.explain(RICH))
        .startsWith("Seq Scan on employee")
        .contains("Filter: (salary >=");
    assertThat(conn.explain(RICH.one())).startsWith("Seq Scan on employee");
    assertThat(recorder.sent())
        .hasSize(2)
        .allMatch(sql -> sql.startsWith("EXPLAIN (FORMAT TEXT) SELECT \"employee\".\"id\""))
        .allMatch(sql -> sql.endsWith(" >= ?"));
  }

  @Test
  void measures() {
    String text = conn.explain(RICH, ExplainOptions.defaults().analyze().buffers().verbose());
    assertThat(text).contains("actual time=", "Buffers:", "Output:", "Execution Time:");
  }

  @Test
  void tellsThePlanInNumbers() {
    Plan estimated = conn.plan(RICH.orderBy(EMPLOYEE.name), ExplainOptions.defaults());
    assertThat(estimated.node()).isEqualTo("Sort");
    assertThat(estimated.totalCost()).isGreaterThanOrEqualTo(estimated.startupCost()).isPositive();
    assertThat(estimated.rows()).isPositive();
    assertThat(estimated.actualRows()).isEmpty();
    assertThat(estimated.executionMillis()).isEmpty();

    Plan measured = conn.plan(RICH, ExplainOptions.defaults().analyze());
    assertThat(measured.actualRows()).hasValue(2);
    assertThat(measured.executionMillis()).isPresent();
    assertThat(measured.json()).startsWith("[").contains("\"Plan\"");
  }

  @Test
  void undoesWhatItMeasures() {
    assertThat(conn.explain(DELETION)).startsWith("Delete on employee");
    assertThat(conn.explain(DELETION, ExplainOptions.defaults().analyze())).contains("actual");
    assertThat(conn.inTransaction()).isFalse();
    assertThat(conn.exec(select(count()).from(EMPLOYEE).one())).isEqualTo(6);
    conn.transaction(
        () -> {
          conn.exec(deleteFrom(EMPLOYEE).where(EMPLOYEE.id.eq(6L)));
          conn.plan(DELETION, ExplainOptions.defaults().analyze());
          assertThat(conn.exec(select(count()).from(EMPLOYEE).one())).isEqualTo(5);
        });
    assertThat(conn.exec(select(count()).from(EMPLOYEE).one())).isEqualTo(5);
  }

  @Test
  void failsAsTheStatementDoes() {
    Select<Integer> wrong = select(EMPLOYEE.salary.dividedBy(EMPLOYEE.salary.minus(100)));
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.explain(wrong, ExplainOptions.defaults().analyze()));
    assertThat(conn.inTransaction()).isFalse();
    conn.transaction(
        () -> {
          assertThatExceptionOfType(QueryException.class)
              .isThrownBy(() -> conn.explain(wrong, ExplainOptions.defaults().analyze()));
          assertThat(conn.exec(select(count()).from(EMPLOYEE).one())).isEqualTo(6);
        });
  }
}
