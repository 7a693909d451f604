package guide;

import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresTest;
import dev.piolet.validation.Difference;
import dev.piolet.validation.Validation;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs what docs/validation.md shows. */
@PostgresTest
class ValidationGuideTest {
  @Test
  void validates(DBConnection conn, Connection database) throws Exception {
    conn.schema().create(DEPARTMENT, EMPLOYEE);
    try (var statement = database.createStatement()) {
      // tag::change[]
      statement.execute("ALTER TABLE employee ALTER salary DROP NOT NULL");
      statement.execute("CREATE INDEX by_salary ON employee (salary)");
      // end::change[]
    }

    // tag::validate[]
    Validation validation = conn.schema().validate(DEPARTMENT, EMPLOYEE);
    for (Difference difference : validation.differences()) {
      report(difference.severity() + " " + difference);
    }
    // end::validate[]

    assertThat(lines)
        .containsExactly(
            "ERROR Table \"employee\": the column \"salary\" is nullable in the database and NOT NULL"
                + " in the model. Forbid NULL: ALTER TABLE \"employee\" ALTER COLUMN \"salary\" SET"
                + " NOT NULL",
            "NOTE Table \"employee\": the index \"by_salary\", USING btree (salary), is not in the"
                + " model. Add it to the model, or drop it: DROP INDEX \"by_salary\"");
    String remedy = validation.errors().get(0).remedy();
    try (var statement = database.createStatement()) {
      statement.execute(remedy);
    }
    // tag::require[]
    conn.schema().validate(DEPARTMENT, EMPLOYEE).requireNoErrors();
    // end::require[]
  }

  private final List<String> lines = new ArrayList<>();

  private void report(String line) {
    lines.add(line);
  }
}
