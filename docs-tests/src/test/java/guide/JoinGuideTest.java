package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/joins.md shows. */
@PostgresTest
class JoinGuideTest extends GuideFixture {
  JoinGuideTest(DBConnection conn) {
    super(conn, "joins");
  }

  @Test
  void joins() {
    // tag::join[]
    var query =
        select(EMPLOYEE.name, DEPARTMENT.name)
            .join(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
            .where(DEPARTMENT.name.eq("Lab"))
            .orderBy(EMPLOYEE.id);
    // end::join[]
    assertThat(answer("join", query)).containsExactly("Bob Lab", "Cid Lab");
    // tag::left[]
    var all =
        select(EMPLOYEE.name, DEPARTMENT.optional())
            .leftJoin(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
            .where(EMPLOYEE.id.ge(4L))
            .orderBy(EMPLOYEE.id);

    List<Tuple2<String, Optional<Department>>> rows = conn.exec(all);
    // end::left[]
    assertThat(run("left", all))
        .isEqualTo(rows)
        .containsExactly(
            new Tuple2<>("Dee", Optional.of(new Department(3L, "Sales", 1L))),
            new Tuple2<>("Eve", Optional.empty()));
    // tag::right[]
    var departments =
        select(EMPLOYEE.name.nullable(), DEPARTMENT)
            .rightJoin(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
            .where(DEPARTMENT.id.eq(4L));
    // end::right[]
    assertThat(run("right", departments))
        .containsExactly(new Tuple2<>(null, new Department(4L, "Archive", 1L)));
    // tag::full[]
    var both =
        select(EMPLOYEE.name.nullable(), DEPARTMENT.name.nullable())
            .fullJoin(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
            .where(EMPLOYEE.id.isNull().or(DEPARTMENT.id.isNull()))
            .orderBy(EMPLOYEE.id);
    // end::full[]
    assertThat(answer("full", both)).containsExactly("Eve null", "null Archive");
    // tag::list[]
    EmployeeTable manager = EMPLOYEE.as("manager");
    var list =
        select(EMPLOYEE.name, manager.name)
            .from(EMPLOYEE, DEPARTMENT, manager)
            .where(DEPARTMENT.id.eq(EMPLOYEE.departmentId), manager.id.eq(EMPLOYEE.managerId))
            .orderBy(EMPLOYEE.id);
    // end::list[]
    assertThat(run("list", list)).isNotEmpty();
    // tag::cross[]
    var pairs = select(count()).from(EMPLOYEE).crossJoin(DEPARTMENT).one();
    // end::cross[]
    assertThat(run("cross", pairs)).isEqualTo(20);
  }

  @Test
  void joinsAlongForeignKeys() {
    // tag::key[]
    var query =
        select(EMPLOYEE.name, DEPARTMENT.name)
            .join(EMPLOYEE.departmentKey)
            .where(DEPARTMENT.name.eq("Lab"))
            .orderBy(EMPLOYEE.id);
    // end::key[]
    assertThat(answer("key", query)).containsExactly("Bob Lab", "Cid Lab");
    // tag::reverse[]
    var sizes =
        select(DEPARTMENT.name, count(EMPLOYEE.id))
            .leftJoin(EMPLOYEE.departmentKey)
            .groupBy(DEPARTMENT.id)
            .orderBy(DEPARTMENT.id);
    // end::reverse[]
    assertThat(answer("reverse", sizes))
        .containsExactly("Company 1", "Lab 2", "Sales 1", "Archive 0");
    // tag::to[]
    EmployeeTable manager = EMPLOYEE.as("manager");
    var managers =
        select(EMPLOYEE.name, manager.name)
            .join(EMPLOYEE.managerKey.to(manager))
            .orderBy(EMPLOYEE.id)
            .limit(2);
    // end::to[]
    assertThat(answer("to", managers)).containsExactly("Bob Ann", "Cid Bob");
  }

  @Test
  void followsPaths() {
    // tag::path[]
    var query =
        select(EMPLOYEE.name, EMPLOYEE.manager().name.optional())
            .where(EMPLOYEE.manager().department().name.eq("Company"))
            .orderBy(EMPLOYEE.manager().name, EMPLOYEE.name)
            .limit(2);
    // end::path[]
    assertThat(answer("path", query)).containsExactly("Bob Optional[Ann]", "Dee Optional[Ann]");
    // tag::model[]
    var both = select(EMPLOYEE.name, EMPLOYEE.department().optional()).where(EMPLOYEE.id.eq(5L));

    List<Tuple2<String, Optional<Department>>> rows = conn.exec(both);
    // end::model[]
    assertThat(run("model", both))
        .isEqualTo(rows)
        .containsExactly(new Tuple2<>("Eve", Optional.empty()));
    // tag::write[]
    var raise =
        update(EMPLOYEE)
            .set(EMPLOYEE.salary, EMPLOYEE.salary.plus(10))
            .where(EMPLOYEE.department().name.eq("Lab"));
    // end::write[]
    assertThat(run("write", raise)).isEqualTo(2);
  }

  @Test
  void joinsATableWithItself() {
    // tag::self[]
    EmployeeTable manager = EMPLOYEE.as("manager");
    var query =
        select(EMPLOYEE.name, manager.name)
            .join(manager)
            .on(manager.id.eq(EMPLOYEE.managerId))
            .orderBy(EMPLOYEE.id)
            .limit(2);
    // end::self[]
    assertThat(answer("self", query)).containsExactly("Bob Ann", "Cid Bob");
    // tag::using[]
    EmployeeTable peer = EMPLOYEE.as("peer");
    var peers =
        select(EMPLOYEE.name, peer.name)
            .join(peer)
            .using(EMPLOYEE.salary)
            .where(EMPLOYEE.id.lt(peer.id));
    // end::using[]
    assertThat(answer("using", peers)).containsExactly("Cid Dee");
  }

  @Test
  void joinsForEachRow() {
    // tag::lateral[]
    var best =
        select(EMPLOYEE.name, EMPLOYEE.salary)
            .where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))
            .orderBy(EMPLOYEE.salary.desc())
            .limit(1)
            .as("best");
    var query =
        select(DEPARTMENT.name, best.get(EMPLOYEE.name).nullable())
            .leftJoin(best.lateral())
            .on(value(true))
            .orderBy(DEPARTMENT.id);
    // end::lateral[]
    assertThat(answer("lateral", query))
        .containsExactly("Company Ann", "Lab Bob", "Sales Dee", "Archive null");
  }

  @Test
  void refusesColumnsOfOtherTables() {
    assertThatThrownBy(
            () -> {
              // tag::refused[]
              var query = select(EMPLOYEE.name).where(DEPARTMENT.name.eq("Lab"));
              conn.exec(query); // IllegalStateException, before anything is sent
              // end::refused[]
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"department\".\"name\"");
  }
}
