package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/saving.md shows. */
@PostgresTest
class SavingGuideTest {
  private final DBConnection conn;

  SavingGuideTest(DBConnection conn) {
    this.conn = conn;
  }

  @BeforeEach
  void createTables() {
    conn.schema().create(DEPARTMENT, EMPLOYEE);
  }

  @AfterEach
  void dropTables() {
    conn.schema().drop(EMPLOYEE, DEPARTMENT);
  }

  private static Employee employee(String name) {
    return new Employee(null, name, null, null, 400, LocalDate.of(2024, 1, 1), "", null);
  }

  @Test
  void graphs() {
    // tag::save[]
    Staff press =
        new Staff(new Department(null, "Press", null), List.of(employee("Gus"), employee("Hal")));

    Staff stored = conn.save(StaffProjection.GRAPH, press);
    Long department = stored.employees().get(0).departmentId(); // that of stored.department()
    // end::save[]
    assertThat(department).isNotNull().isEqualTo(stored.department().id());
    // tag::orphans[]
    Staff smaller = new Staff(stored.department(), List.of(stored.employees().get(0)));

    conn.save(StaffProjection.GRAPH, smaller); // Hal stays
    long both = conn.exec(select(count()).from(EMPLOYEE).one());
    conn.save(StaffProjection.GRAPH.withOrphansDeleted(), smaller); // and is deleted
    long one = conn.exec(select(count()).from(EMPLOYEE).one());
    // end::orphans[]
    assertThat(both).isEqualTo(2);
    assertThat(one).isEqualTo(1);
    // tag::many[]
    List<Staff> all = conn.exec(select(StaffProjection.of(DEPARTMENT)));
    List<Staff> saved = conn.save(StaffProjection.GRAPH, all);
    // end::many[]
    assertThat(saved).isEqualTo(all);
  }
}
