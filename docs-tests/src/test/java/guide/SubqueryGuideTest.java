package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static guide.RaiseTable.RAISE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.CommonTable;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.DatePart;
import dev.piolet.sql.Window;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/subqueries.md shows. */
@PostgresTest
class SubqueryGuideTest extends GuideFixture {
  SubqueryGuideTest(DBConnection conn) {
    super(conn, "subqueries");
  }

  @Test
  void combines() {
    // tag::union[]
    var names =
        select(EMPLOYEE.name)
            .where(EMPLOYEE.salary.gt(800))
            .union(select(DEPARTMENT.name))
            .orderBy(EMPLOYEE.name)
            .limit(3);
    // end::union[]
    assertThat(run("union", names)).containsExactly("Ann", "Archive", "Company");
    // tag::intersect[]
    var both = select(EMPLOYEE.salary).intersect(select(RAISE.salary));
    // end::intersect[]
    assertThat(run("intersect", both)).isEmpty();
    // tag::except[]
    var empty =
        select(DEPARTMENT.id)
            .except(select(EMPLOYEE.departmentId).union(select(DEPARTMENT.parentId)));
    // end::except[]
    assertThat(run("except", empty)).containsExactly(4L);
  }

  @Test
  void nests() {
    // tag::exists[]
    var query =
        select(DEPARTMENT.name)
            .where(notExists(select(EMPLOYEE.id).where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))));
    // end::exists[]
    assertThat(run("exists", query)).containsExactly("Archive");
    // tag::in[]
    EmployeeTable report = EMPLOYEE.as("report");
    var managers =
        select(EMPLOYEE.name).where(EMPLOYEE.id.in(select(report.managerId))).orderBy(EMPLOYEE.id);
    // end::in[]
    assertThat(run("in", managers)).containsExactly("Ann", "Bob");
    // tag::all[]
    EmployeeTable lab = EMPLOYEE.as("lab");
    var above =
        select(EMPLOYEE.name)
            .where(EMPLOYEE.salary.gt(all(select(lab.salary).where(lab.departmentId.eq(2L)))));
    // end::all[]
    assertThat(run("all", above)).containsExactly("Ann");
    // tag::scalar[]
    var staff =
        number(select(count()).from(EMPLOYEE).where(EMPLOYEE.departmentId.eq(DEPARTMENT.id)));
    var sizes = select(DEPARTMENT.name, staff).where(staff.gt(1L));
    // end::scalar[]
    assertThat(answer("scalar", sizes)).containsExactly("Lab 2");
    // tag::derived[]
    var top = max(EMPLOYEE.salary).as("top");
    var tops = select(EMPLOYEE.departmentId, top).groupBy(EMPLOYEE.departmentId).as("tops");
    var best =
        select(EMPLOYEE.name)
            .join(tops)
            .on(tops.get(EMPLOYEE.departmentId).eq(EMPLOYEE.departmentId))
            .where(EMPLOYEE.salary.eq(tops.get(top)))
            .orderBy(EMPLOYEE.name);
    // end::derived[]
    assertThat(run("derived", best)).containsExactly("Ann", "Bob", "Dee");
    // tag::projection[]
    var payroll =
        PayrollProjection.table(
            select(PayrollProjection.of(EMPLOYEE.departmentId, count(), sum(EMPLOYEE.salary)))
                .groupBy(EMPLOYEE.departmentId)
                .as("payroll"));
    var large = select(payroll).where(payroll.pay.gt(800L), payroll.people.lt(2L));

    List<Payroll> rows = conn.exec(large);
    // end::projection[]
    assertThat(run("projection", large)).isEqualTo(rows).containsExactly(new Payroll(1L, 1, 900L));
  }

  @Test
  void namesQueries() {
    // tag::with[]
    var pay = sum(EMPLOYEE.salary).as("pay");
    var costs =
        commonTable("costs", select(EMPLOYEE.departmentId, pay).groupBy(EMPLOYEE.departmentId));
    var query =
        select(DEPARTMENT.name, costs.get(pay))
            .with(costs)
            .join(costs)
            .on(costs.get(EMPLOYEE.departmentId).eq(DEPARTMENT.id))
            .orderBy(costs.get(pay).desc())
            .limit(1);
    // end::with[]
    assertThat(answer("with", query)).containsExactly("Lab 1200");
    // tag::nested[]
    var place = rank().over(Window.ordered(costs.get(pay).desc())).as("place");
    var ranked = select(costs.get(EMPLOYEE.departmentId), costs.get(pay), place).as("ranked");
    var second =
        select(ranked.get(EMPLOYEE.departmentId), ranked.get(pay))
            .with(costs)
            .where(ranked.get(place).eq(2L));
    // end::nested[]
    assertThat(answer("nested", second)).containsExactly("1 900");
    // tag::recursive[]
    CommonTable<Tuple2<Long, String>> team =
        commonTable("team", select(EMPLOYEE.id, EMPLOYEE.name).where(EMPLOYEE.name.eq("Bob")))
            .unionAll(
                found ->
                    select(EMPLOYEE.id, EMPLOYEE.name)
                        .join(found)
                        .on(found.get(EMPLOYEE.id).eq(EMPLOYEE.managerId)));
    var names = select(team.get(EMPLOYEE.name)).with(team);
    // end::recursive[]
    assertThat(run("recursive", names)).containsExactly("Bob", "Cid");
    // tag::search[]
    var sorted = team.searchDepthFirst("place", EMPLOYEE.id);
    var inOrder =
        select(sorted.get(EMPLOYEE.name)).with(sorted).orderBy(sorted.searchOrder("place"));
    // end::search[]
    assertThat(run("search", inOrder)).containsExactly("Bob", "Cid");
    // tag::cycle[]
    var checked = team.cycle("closed", "way", EMPLOYEE.id);
    var closed =
        select(checked.get(EMPLOYEE.name)).with(checked).where(checked.cycleMark("closed"));
    // end::cycle[]
    assertThat(run("cycle", closed)).isEmpty();
    // tag::write[]
    var gone =
        commonTable(
            "gone", deleteFrom(EMPLOYEE).where(EMPLOYEE.salary.lt(500)).returning(EMPLOYEE.name));
    var deleted = select(count()).from(gone).with(gone).one();
    // end::write[]
    assertThat(run("write", deleted)).isEqualTo(1);
  }

  @Test
  void takesOtherTables() {
    // tag::values[]
    var titles =
        values(
            "titles",
            rowValue(EMPLOYEE.id, EMPLOYEE.name),
            List.of(new Tuple2<>(1L, "chief"), new Tuple2<>(2L, "clerk")));
    var query =
        select(EMPLOYEE.name, titles.get(EMPLOYEE.name))
            .join(titles)
            .on(titles.get(EMPLOYEE.id).eq(EMPLOYEE.id))
            .orderBy(EMPLOYEE.id);
    // end::values[]
    assertThat(answer("values", query)).containsExactly("Ann chief", "Bob clerk");
    // tag::function[]
    var years = functionTable("years", generateSeries(2019, 2021));
    var hired =
        select(years.value(), count(EMPLOYEE.id))
            .leftJoin(EMPLOYEE)
            .on(datePart(DatePart.YEAR, EMPLOYEE.hired).eq(years.value().castTo(PgTypes.DOUBLE)))
            .groupBy(years.value())
            .orderBy(years.value());
    // end::function[]
    assertThat(answer("function", hired)).containsExactly("2019 0", "2020 2", "2021 0");
    // tag::unnest[]
    var skill =
        functionTable("skill", asText(unnest(stringToArray(EMPLOYEE.skills, ","))))
            .withOrdinality();
    var skills =
        select(EMPLOYEE.name, skill.value(), skill.ordinality())
            .from(EMPLOYEE)
            .crossJoin(skill)
            .where(EMPLOYEE.name.eq("Bob"));
    // end::unnest[]
    assertThat(answer("unnest", skills)).containsExactly("Bob java 1", "Bob sql 2");
  }

  @Test
  void comparesWithAnAverage() {
    // tag::compared[]
    EmployeeTable any = EMPLOYEE.as("any");
    var wellPaid =
        select(EMPLOYEE.name)
            .where(EMPLOYEE.salary.gt(select(avg(any.salary))))
            .orderBy(EMPLOYEE.id);
    // end::compared[]
    assertThat(wellPaid.sql()).contains(" > (SELECT avg(\"any\".\"salary\") FROM \"employee\" AS");
    assertThat(conn.exec(wellPaid)).contains("Bob");
  }
}
