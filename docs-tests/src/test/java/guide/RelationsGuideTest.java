package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.AssignmentTable.ASSIGNMENT;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static guide.ProjectTable.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import dev.piolet.test.PostgresTest;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/relations.md shows. */
@PostgresTest
class RelationsGuideTest extends GuideFixture {
  private static final Project WEB = new Project(1, "Web");
  private static final Project APP = new Project(2, "App");

  private final DataSource dataSource;

  RelationsGuideTest(DBConnection conn, DataSource dataSource) {
    super(conn, "relations");
    this.dataSource = dataSource;
  }

  @BeforeEach
  void assign() {
    conn.schema().create(PROJECT, ASSIGNMENT);
    conn.insert(List.of(WEB, APP));
    conn.insert(List.of(new Assignment(1, 3), new Assignment(1, 2), new Assignment(2, 3)));
  }

  @AfterEach
  void dropProjects() {
    conn.schema().drop(ASSIGNMENT, PROJECT);
  }

  @Test
  void readsBothDirections() {
    // tag::both[]
    var query =
        select(EMPLOYEE.name, EMPLOYEE.department().optional(), list(ASSIGNMENT.employeeKey))
            .orderBy(EMPLOYEE.id);

    List<Tuple3<String, Optional<Department>, List<Assignment>>> rows = conn.exec(query);
    // end::both[]
    assertThat(rows.get(2))
        .isEqualTo(
            new Tuple3<>(
                "Cid",
                Optional.of(new Department(2L, "Lab", 1L)),
                List.of(new Assignment(1, 3), new Assignment(2, 3))));
    sent(dataSource, query, "both-employees", "both-assignments");
  }

  @Test
  void readsThroughATable() {
    // tag::through[]
    var query = select(PROJECT, list(ASSIGNMENT.projectKey, ASSIGNMENT.employeeKey));
    // end::through[]
    assertThat(conn.exec(query.where(PROJECT.id.eq(2L))).get(0).second())
        .extracting(Employee::name)
        .containsExactly("Cid");
    sent(dataSource, query, "through-projects", "through-employees");
  }

  @Test
  void saysMore() {
    // tag::more[]
    EmployeeTable report = EMPLOYEE.as("report");
    var newest =
        list(
            select(report.name, report.department().name.optional())
                .where(report.managerKey.refersTo(EMPLOYEE))
                .orderBy(report.hired.desc())
                .limit(2));
    var query = select(EMPLOYEE.name, newest).where(EMPLOYEE.name.eq("Ann"));
    // end::more[]
    assertThat(conn.exec(query))
        .containsExactly(
            new Tuple2<>(
                "Ann",
                List.of(
                    new Tuple2<>("Eve", Optional.empty()),
                    new Tuple2<>("Dee", Optional.of("Sales")))));
  }

  @Test
  void readsAGraph() {
    // tag::graph[]
    var query =
        select(DepartmentGraphProjection.of(DEPARTMENT))
            .where(DEPARTMENT.name.eq("Lab"))
            .orderBy(DEPARTMENT.id);

    List<DepartmentGraph> departments = conn.exec(query);
    // end::graph[]
    assertThat(departments)
        .singleElement()
        .extracting(DepartmentGraph::employees)
        .satisfies(
            employees -> {
              assertThat(employees).extracting(EmployeeGraph::name).containsExactly("Bob", "Cid");
              assertThat(employees.get(0).projects()).containsExactly(WEB);
              assertThat(employees.get(1).projects()).containsExactly(WEB, APP);
              assertThat(employees.get(1).manager()).isNotNull();
            });
    sent(dataSource, query, "graph-departments", "graph-employees", "graph-projects");
  }

  @Test
  void sortsAList() {
    // tag::sorted[]
    var query = select(ProjectGraphProjection.of(PROJECT)).where(PROJECT.id.eq(1L)).one();
    // end::sorted[]
    assertThat(conn.exec(query).staff()).extracting(Employee::name).containsExactly("Bob", "Cid");
  }

  @Test
  void limitsAListOfAGraph() {
    // tag::parts[]
    var query =
        select(
                ProjectGraphProjection.of(
                    PROJECT.name,
                    list(
                        select(EMPLOYEE)
                            .join(ASSIGNMENT.employeeKey)
                            .where(ASSIGNMENT.projectKey.refersTo(PROJECT), EMPLOYEE.salary.gt(600))
                            .limit(3))))
            .from(PROJECT)
            .orderBy(PROJECT.id);
    // end::parts[]
    assertThat(conn.exec(query)).extracting(graph -> graph.staff().size()).containsExactly(1, 0);
  }

  @Test
  void readsATree() {
    // tag::tree[]
    var query = select(ChartProjection.of(EMPLOYEE)).where(EMPLOYEE.managerId.isNull());

    List<Chart> charts = conn.exec(query);
    // end::tree[]
    assertThat(charts)
        .containsExactly(
            new Chart(
                "Ann",
                List.of(
                    new Chart.Branch("Bob", List.of(new Chart.Leaf("Cid"))),
                    new Chart.Branch("Dee", List.of()),
                    new Chart.Branch("Eve", List.of()))));
    sent(dataSource, query, "tree-top", "tree-reports", "tree-reports-of-reports");
  }
}
