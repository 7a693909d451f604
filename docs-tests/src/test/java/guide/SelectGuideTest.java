package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Lock;
import dev.piolet.query.Row;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.Selectable;
import dev.piolet.test.PostgresTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/select.md shows. */
@PostgresTest
class SelectGuideTest extends GuideFixture {
  SelectGuideTest(DBConnection conn) {
    super(conn, "select");
  }

  // tag::badge[]
  record Badge(String name, int salary) {}

  record Member(Badge badge, Department department) {}

  // end::badge[]

  @Test
  void selects() {
    // tag::table[]
    List<Department> departments = conn.exec(select(DEPARTMENT));
    // end::table[]
    assertThat(run("table", select(DEPARTMENT))).isEqualTo(departments).hasSize(4);
    // tag::columns[]
    var query = select(EMPLOYEE.name, EMPLOYEE.salary).orderBy(EMPLOYEE.id).limit(2);

    List<Tuple2<String, Integer>> rows = conn.exec(query);
    // end::columns[]
    assertThat(run("columns", query))
        .isEqualTo(rows)
        .containsExactly(new Tuple2<>("Ann", 900), new Tuple2<>("Bob", 700));
    // tag::from[]
    var number = select(count()).from(EMPLOYEE).one();

    long employees = conn.exec(number);
    // end::from[]
    assertThat(run("from", number)).isEqualTo(employees).isEqualTo(5);
    // tag::nothing[]
    var sum = select(value(20).plus(22)).one();
    // end::nothing[]
    assertThat(run("nothing", sum)).isEqualTo(42);
  }

  @Test
  void selectsRows() {
    // tag::row[]
    var query =
        select(row(Member::new, row(Badge::new, EMPLOYEE.name, EMPLOYEE.salary), DEPARTMENT))
            .from(EMPLOYEE)
            .join(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
            .where(EMPLOYEE.name.eq("Bob"));

    Optional<Member> bob = conn.exec(query.optional());
    // end::row[]
    assertThat(run("row", query))
        .containsExactly(new Member(new Badge("Bob", 700), new Department(2L, "Lab", 1L)))
        .containsExactly(bob.orElseThrow());
  }

  @Test
  void selectsProjections() {
    // tag::projected[]
    var query = select(EmployeeCardProjection.of(EMPLOYEE)).where(EMPLOYEE.name.eq("Bob"));

    List<EmployeeCard> cards = conn.exec(query);
    // end::projected[]
    assertThat(run("projected", query))
        .isEqualTo(cards)
        .singleElement()
        .satisfies(card -> assertThat(card.pay()).isEqualTo(new EmployeeCard.Pay(700)));
  }

  @Test
  void leavesOutEqualRows() {
    // tag::distinct[]
    var query = select(EMPLOYEE.salary).distinct().orderBy(EMPLOYEE.salary);
    // end::distinct[]
    assertThat(run("distinct", query)).containsExactly(400, 500, 700, 900);
    // tag::distinct-on[]
    var newest =
        select(EMPLOYEE.departmentId, EMPLOYEE.name)
            .distinctOn(EMPLOYEE.departmentId)
            .where(EMPLOYEE.departmentId.isNotNull())
            .orderBy(EMPLOYEE.departmentId, EMPLOYEE.hired.desc());
    // end::distinct-on[]
    assertThat(answer("distinct-on", newest)).containsExactly("1 Ann", "2 Cid", "3 Dee");
  }

  @Test
  void sorts() {
    // tag::order[]
    var query =
        select(EMPLOYEE.name)
            .orderBy(EMPLOYEE.departmentId.desc().nullsLast(), lower(EMPLOYEE.name), EMPLOYEE.id);
    // end::order[]
    assertThat(run("order", query)).containsExactly("Dee", "Bob", "Cid", "Ann", "Eve");
    // tag::named[]
    var yearly = EMPLOYEE.salary.times(12).as("yearly");
    var named =
        select(EMPLOYEE.name, yearly).where(yearly.gt(9000)).orderBy(yearly.desc(), EMPLOYEE.id);
    // end::named[]
    assertThat(answer("named", named)).containsExactly("Ann 10800");
    // tag::list[]
    List<Selectable<?>> shown = List.of(EMPLOYEE.name, EMPLOYEE.hired, yearly, EMPLOYEE.skills);
    var list = select(shown).where(EMPLOYEE.id.eq(1L)).one();

    Row ann = conn.exec(list);
    String name = ann.get(EMPLOYEE.name);
    int salary = ann.get(yearly);
    // end::list[]
    assertThat(name + salary).isEqualTo("Ann10800");
    assertThat(run("list", list)).isEqualTo(ann);
    // tag::limit[]
    var second = select(EMPLOYEE.name).orderBy(EMPLOYEE.id).limit(2).offset(2);
    // end::limit[]
    assertThat(run("limit", second)).containsExactly("Cid", "Dee");
    // tag::ties[]
    var best = select(EMPLOYEE.name).orderBy(EMPLOYEE.salary.desc()).fetchWithTies(3);
    // end::ties[]
    assertThat(run("ties", best)).hasSize(4).endsWith("Cid", "Dee");
  }

  @Test
  void locks() {
    // tag::lock[]
    var next =
        select(EMPLOYEE.id, EMPLOYEE.name)
            .orderBy(EMPLOYEE.hired)
            .limit(1)
            .lock(Lock.forUpdate().skipLocked());
    // end::lock[]
    assertThat(run("lock", next)).containsExactly(new Tuple2<>(1L, "Ann"));
    // tag::lock-of[]
    var employees =
        select(EMPLOYEE.name, DEPARTMENT.name)
            .join(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
            .lock(Lock.forNoKeyUpdate().of(EMPLOYEE).nowait());
    // end::lock-of[]
    assertThat(run("lock-of", employees)).hasSize(4);
  }

  @Test
  void readsOptionalComponents() {
    // tag::optional-component[]
    var assignments =
        select(PlacementProjection.of(EMPLOYEE.name, DEPARTMENT))
            .from(EMPLOYEE)
            .leftJoin(EMPLOYEE.departmentKey)
            .orderBy(EMPLOYEE.id);
    // end::optional-component[]
    assertThat(conn.exec(assignments).get(0).department())
        .map(Department::name)
        .contains("Company");
    assertThat(conn.exec(assignments)).extracting(Placement::department).contains(Optional.empty());
  }
}
