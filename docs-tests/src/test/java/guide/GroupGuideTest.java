package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple3;
import dev.piolet.sql.DatePart;
import dev.piolet.sql.Grouping;
import dev.piolet.sql.Window;
import dev.piolet.test.PostgresTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/groups.md shows. */
@PostgresTest
class GroupGuideTest extends GuideFixture {
  GroupGuideTest(DBConnection conn) {
    super(conn, "groups");
  }

  @Test
  void groups() {
    // tag::group[]
    var query =
        select(EMPLOYEE.departmentId, count(), sum(EMPLOYEE.salary))
            .groupBy(EMPLOYEE.departmentId)
            .having(count().gt(1L));
    // end::group[]
    assertThat(answer("group", query)).containsExactly("2 2 1200");
    // tag::expression[]
    var year = extract(DatePart.YEAR, EMPLOYEE.hired).as("year");
    var perYear = select(year, count()).groupBy(year).orderBy(count().desc(), year).limit(1);
    // end::expression[]
    assertThat(answer("expression", perYear)).containsExactly("2020 2");
    // tag::rollup[]
    var totals =
        select(DEPARTMENT.name.nullable(), sum(EMPLOYEE.salary), grouping(DEPARTMENT.name))
            .join(EMPLOYEE)
            .on(EMPLOYEE.departmentId.eq(DEPARTMENT.id))
            .groupBy(Grouping.rollup(DEPARTMENT.name))
            .orderBy(DEPARTMENT.name.asc().nullsLast());
    // end::rollup[]
    assertThat(answer("rollup", totals))
        .containsExactly("Company 900 0", "Lab 1200 0", "Sales 500 0", "null 2600 1");
    // tag::sets[]
    var sets =
        select(EMPLOYEE.departmentId, EMPLOYEE.salary.nullable(), count())
            .groupBy(
                Grouping.groupingSets(
                    Grouping.set(EMPLOYEE.departmentId), Grouping.set(EMPLOYEE.salary)));
    // end::sets[]
    assertThat(run("sets", sets)).hasSize(8);
  }

  @Test
  void aggregates() {
    // tag::filter[]
    var query =
        select(
                count(),
                count().filter(EMPLOYEE.salary.lt(600)),
                countDistinct(EMPLOYEE.salary),
                max(EMPLOYEE.hired))
            .from(EMPLOYEE);
    // end::filter[]
    assertThat(answer("filter", query)).containsExactly("5 3 4 2023-11-20");
    // tag::order[]
    var names =
        select(
                EMPLOYEE.salary,
                stringAgg(EMPLOYEE.name, ", ").orderBy(EMPLOYEE.name.desc()),
                arrayAgg(EMPLOYEE.id).orderBy(EMPLOYEE.id))
            .groupBy(EMPLOYEE.salary)
            .having(count().gt(1L))
            .one();

    Tuple3<Integer, String, List<Long>> row = conn.exec(names);
    // end::order[]
    assertThat(run("order", names))
        .isEqualTo(row)
        .isEqualTo(new Tuple3<>(500, "Dee, Cid", List.of(3L, 4L)));
    // tag::percentile[]
    var median = select(percentileCont(0.5, EMPLOYEE.salary), mode(EMPLOYEE.salary));
    // end::percentile[]
    assertThat(answer("percentile", median)).containsExactly("500.0 500");
  }

  @Test
  void looksThroughWindows() {
    // tag::window[]
    var query =
        select(
                EMPLOYEE.name,
                rank()
                    .over(
                        Window.partitionBy(EMPLOYEE.departmentId).orderBy(EMPLOYEE.salary.desc())),
                sum(EMPLOYEE.salary).over())
            .where(EMPLOYEE.departmentId.eq(2L))
            .orderBy(EMPLOYEE.id);
    // end::window[]
    assertThat(answer("window", query)).containsExactly("Bob 1 1200", "Cid 2 1200");
    // tag::frame[]
    var window =
        Window.ordered(EMPLOYEE.hired).rows(Window.Bound.preceding(1), Window.Bound.currentRow());
    var running =
        select(EMPLOYEE.name, sum(EMPLOYEE.salary).over(window)).orderBy(EMPLOYEE.id).limit(3);
    // end::frame[]
    assertThat(answer("frame", running)).containsExactly("Ann 900", "Bob 1600", "Cid 1200");
    // tag::named[]
    Window byHire = Window.ordered(EMPLOYEE.hired).named("by_hire");
    var changes =
        select(EMPLOYEE.name, lag(EMPLOYEE.name, 1).over(byHire), rowNumber().over(byHire))
            .window(byHire)
            .orderBy(EMPLOYEE.hired)
            .limit(2);
    // end::named[]
    assertThat(answer("named", changes)).containsExactly("Ann null 1", "Bob Ann 2");
    // tag::top[]
    var place =
        rowNumber().over(Window.partitionBy(EMPLOYEE.departmentId).orderBy(EMPLOYEE.salary.desc()));
    var ranked = select(EMPLOYEE.name, place).as("ranked");
    var best =
        select(ranked.get(EMPLOYEE.name))
            .where(ranked.get(place).eq(1L))
            .orderBy(ranked.get(EMPLOYEE.name));
    // end::top[]
    assertThat(run("top", best)).containsExactly("Ann", "Bob", "Dee", "Eve");
  }
}
