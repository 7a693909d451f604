package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.query.Statement;
import dev.piolet.test.PostgresTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/pipelines.md shows. */
@PostgresTest
class PipelineGuideTest extends GuideFixture {
  PipelineGuideTest(DBConnection conn) {
    super(conn, "pipelines");
  }

  @Test
  void readsSeveralThings() {
    // tag::reads[]
    var page =
        conn.pipeline(
            select(EMPLOYEE).where(EMPLOYEE.id.eq(2L)).one(),
            select(DEPARTMENT.name).orderBy(DEPARTMENT.name),
            select(count()).from(EMPLOYEE).one());

    Employee bob = page.first();
    List<String> departments = page.second();
    long employees = page.third();
    // end::reads[]
    assertThat(bob.name()).isEqualTo("Bob");
    assertThat(departments).containsExactly("Archive", "Company", "Lab", "Sales");
    assertThat(employees).isEqualTo(5);
  }

  @Test
  void writesSeveralThings() {
    // tag::writes[]
    List<Statement<Integer>> raises = new ArrayList<>();
    for (long id = 1; id <= 3; id++) {
      raises.add(
          update(EMPLOYEE)
              .set(EMPLOYEE.salary, EMPLOYEE.salary.plus(10 * (int) id))
              .where(EMPLOYEE.id.eq(id)));
    }

    List<Integer> changed = conn.pipeline(raises);
    // end::writes[]
    assertThat(changed).containsExactly(1, 1, 1);
    assertThat(conn.exec(select(EMPLOYEE.salary).where(EMPLOYEE.id.eq(3L)).one())).isEqualTo(530);
  }

  @Test
  void tellsWhichFailed() {
    List<String> told = new ArrayList<>();
    // tag::failure[]
    try {
      conn.pipeline(
          deleteFrom(EMPLOYEE).where(EMPLOYEE.name.eq("Eve")),
          insertInto(DEPARTMENT).set(DEPARTMENT.name, "Lab"));
    } catch (QueryException e) {
      told.add("Statement " + e.statementIndex().orElseThrow() + " failed: " + e.sqlState());
    }
    // end::failure[]
    assertThat(told).containsExactly("Statement 1 failed: 23505");
    assertThat(conn.exec(select(count()).from(EMPLOYEE).one())).isEqualTo(5);
  }

  @Test
  void flushesUnits() {
    Employee eve = conn.get(EMPLOYEE, 5L).orElseThrow();
    Department archive = conn.get(DEPARTMENT, 4L).orElseThrow();
    // tag::flush[]
    conn.flush(
        work -> {
          Supplier<Department> press = work.insert(new Department(null, "Press", 1L));
          work.delete(archive);
          work.then(() -> work.update(inDepartment(eve, press.get().id())));
        });
    // end::flush[]
    assertThat(conn.get(EMPLOYEE, 5L).orElseThrow().departmentId()).isEqualTo(5);
    assertThat(conn.get(DEPARTMENT, 4L)).isEmpty();
  }

  private static Employee inDepartment(Employee employee, Long departmentId) {
    return new Employee(
        employee.id(),
        employee.name(),
        departmentId,
        employee.managerId(),
        employee.salary(),
        employee.hired(),
        employee.skills(),
        employee.profile());
  }
}
