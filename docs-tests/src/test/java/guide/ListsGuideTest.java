package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/lists.md shows. */
@PostgresTest
class ListsGuideTest extends GuideFixture {
  private final DataSource dataSource;

  ListsGuideTest(DBConnection conn, DataSource dataSource) {
    super(conn, "lists");
    this.dataSource = dataSource;
  }

  // tag::views[]
  record Team(String name, List<Employee> members) {}

  // end::views[]

  // tag::nested-views[]
  record Office(String name, List<Boss> members) {}

  record Boss(String name, List<String> reports) {}

  // end::nested-views[]

  private static List<String> names(List<Employee> employees) {
    return employees.stream().map(Employee::name).toList();
  }

  @Test
  void readsLists() {
    // tag::list[]
    var teams =
        select(
                row(
                    Team::new,
                    DEPARTMENT.name,
                    list(
                        select(EMPLOYEE)
                            .where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))
                            .orderBy(EMPLOYEE.name))))
            .from(DEPARTMENT)
            .orderBy(DEPARTMENT.id);
    // end::list[]
    List<Team> read = sent(dataSource, teams, "list-teams", "list-members");
    assertThat(read).extracting(Team::name).containsExactly("Company", "Lab", "Sales", "Archive");
    assertThat(read.stream().map(team -> names(team.members())))
        .containsExactly(List.of("Ann"), List.of("Bob", "Cid"), List.of("Dee"), List.of());
  }

  @Test
  void nestsLists() {
    // tag::nested[]
    EmployeeTable report = EMPLOYEE.as("report");
    var reports =
        list(select(report.name).where(report.managerId.eq(EMPLOYEE.id)).orderBy(report.name));
    var members =
        list(
            select(row(Boss::new, EMPLOYEE.name, reports))
                .from(EMPLOYEE)
                .where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))
                .orderBy(EMPLOYEE.name));
    var offices =
        select(row(Office::new, DEPARTMENT.name, members)).from(DEPARTMENT).orderBy(DEPARTMENT.id);
    // end::nested[]
    assertThat(conn.exec(offices).subList(0, 2))
        .containsExactly(
            new Office("Company", List.of(new Boss("Ann", List.of("Bob", "Dee", "Eve")))),
            new Office(
                "Lab", List.of(new Boss("Bob", List.of("Cid")), new Boss("Cid", List.of()))));
  }

  @Test
  void limitsEachList() {
    // tag::limit[]
    var bestPaid =
        select(
                DEPARTMENT.name,
                list(
                    select(EMPLOYEE.name)
                        .where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))
                        .orderBy(EMPLOYEE.salary.desc())
                        .limit(1)))
            .orderBy(DEPARTMENT.id);
    // end::limit[]
    assertThat(sent(dataSource, bestPaid, "limit-departments", "limit-employees").get(1).second())
        .containsExactly("Bob");
  }

  @Test
  void comparesInAnyWay() {
    // tag::range[]
    EmployeeTable other = EMPLOYEE.as("other");
    var richer =
        select(
                EMPLOYEE.name,
                list(
                    select(other.name)
                        .where(
                            other.salary.gt(EMPLOYEE.salary),
                            other.departmentId.eq(EMPLOYEE.departmentId))))
            .orderBy(EMPLOYEE.id);
    // end::range[]
    assertThat(sent(dataSource, richer, "range-employees", "range-others").get(2).second())
        .containsExactly("Bob");
  }

  @Test
  void readsListsInOneStatement() {
    // tag::one-statement[]
    var earners =
        select(
                DEPARTMENT.name,
                list(
                    select(EMPLOYEE.name, EMPLOYEE.salary)
                        .where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))
                        .orderBy(EMPLOYEE.salary.desc())))
            .orderBy(DEPARTMENT.id)
            .inOneStatement();
    // end::one-statement[]
    assertThat(sent(dataSource, earners, "one-statement").get(1).second())
        .containsExactly(new Tuple2<>("Bob", 700), new Tuple2<>("Cid", 500));
  }

  @Test
  void handsOnRowsWithLists() {
    var teams =
        select(
                row(
                    Team::new,
                    DEPARTMENT.name,
                    list(select(EMPLOYEE).where(EMPLOYEE.departmentId.eq(DEPARTMENT.id)))))
            .from(DEPARTMENT);
    Map<String, Integer> sizes = new HashMap<>();
    // tag::for-each[]
    conn.forEach(teams, team -> sizes.merge(team.name(), team.members().size(), Integer::sum));
    // end::for-each[]
    assertThat(sizes).isEqualTo(Map.of("Company", 1, "Lab", 2, "Sales", 1, "Archive", 0));
  }

  @Test
  void readsSetsAndMaps() {
    // tag::set[]
    var salaries =
        select(
                DEPARTMENT.name,
                set(select(EMPLOYEE.salary).where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))))
            .orderBy(DEPARTMENT.id);
    // end::set[]
    assertThat(conn.exec(salaries).get(1).second()).isEqualTo(Set.of(700, 500));
    // tag::map[]
    var byName =
        select(
                DEPARTMENT.name,
                map(
                    select(EMPLOYEE.name, EMPLOYEE.salary)
                        .where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))))
            .orderBy(DEPARTMENT.id);
    // end::map[]
    assertThat(conn.exec(byName).get(1).second()).isEqualTo(Map.of("Bob", 700, "Cid", 500));
  }

  @Test
  void countsInEachList() {
    // tag::groups[]
    var perYear =
        select(
                DEPARTMENT.name,
                list(
                    select(EMPLOYEE.hired, count())
                        .from(EMPLOYEE)
                        .where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))
                        .groupBy(EMPLOYEE.hired)
                        .orderBy(EMPLOYEE.hired)))
            .orderBy(DEPARTMENT.id);
    // end::groups[]
    assertThat(conn.exec(perYear).get(1).second()).hasSize(2);
  }
}
