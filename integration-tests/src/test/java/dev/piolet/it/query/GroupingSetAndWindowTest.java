package dev.piolet.it.query;

import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.countDistinct;
import static dev.piolet.sql.Functions.denseRank;
import static dev.piolet.sql.Functions.firstValue;
import static dev.piolet.sql.Functions.lag;
import static dev.piolet.sql.Functions.lastValue;
import static dev.piolet.sql.Functions.lead;
import static dev.piolet.sql.Functions.mode;
import static dev.piolet.sql.Functions.nthValue;
import static dev.piolet.sql.Functions.ntile;
import static dev.piolet.sql.Functions.percentileCont;
import static dev.piolet.sql.Functions.percentileDisc;
import static dev.piolet.sql.Functions.rank;
import static dev.piolet.sql.Functions.rowNumber;
import static dev.piolet.sql.Functions.stringAgg;
import static dev.piolet.sql.Functions.sum;
import static dev.piolet.sql.Grouping.cube;
import static dev.piolet.sql.Grouping.grouping;
import static dev.piolet.sql.Grouping.groupingSets;
import static dev.piolet.sql.Grouping.rollup;
import static dev.piolet.sql.Grouping.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Window;
import dev.piolet.sql.Window.Bound;
import org.junit.jupiter.api.Test;

/** GROUP BY with its sets, aggregates with their clauses, and windows. */
class GroupingSetAndWindowTest extends StaffFixture {
  private static final Window BY_ID = Window.ordered(EMPLOYEE.id);

  @Test
  void keepsTheFirstRowOfEachKey() {
    var byDepartment = EMPLOYEE.departmentId.asc().nullsFirst();
    assertThat(
            answer(
                select(EMPLOYEE.departmentId, EMPLOYEE.name)
                    .distinctOn(EMPLOYEE.departmentId)
                    .orderBy(byDepartment, EMPLOYEE.salary.desc(), EMPLOYEE.name)))
        .containsExactly("null Fay", "1 Bob", "2 Eve");
    NumberExpression<Integer> hundreds = EMPLOYEE.salary.dividedBy(200);
    assertThat(
            answer(
                select(EMPLOYEE.name, hundreds)
                    .distinctOn(hundreds)
                    .orderBy(hundreds.desc(), EMPLOYEE.name.desc())))
        .containsExactly("Fay 2", "Dan 1", "Ann 0");
    assertThat(answer(select(hundreds).distinct().orderBy(hundreds)))
        .containsExactly("0", "1", "2");
  }

  @Test
  void keepsTies() {
    assertThat(answer(select(EMPLOYEE.name).orderBy(EMPLOYEE.salary).fetchWithTies(2)))
        .containsExactlyInAnyOrder("Ann", "Bob", "Cid");
    assertThat(
            answer(
                select(EMPLOYEE.name).orderBy(EMPLOYEE.salary.desc()).offset(1).fetchWithTies(1)))
        .containsExactly("Eve");
  }

  @Test
  void groupsBySeveralSetsAtOnce() {
    var bits = grouping(EMPLOYEE.departmentId, EMPLOYEE.salary);
    var select =
        select(EMPLOYEE.departmentId, EMPLOYEE.salary.nullable(), bits, count())
            .where(EMPLOYEE.departmentId.eq(1L))
            .orderBy(bits, EMPLOYEE.salary);

    assertThat(answer(select.groupBy(rollup(EMPLOYEE.departmentId, EMPLOYEE.salary))))
        .containsExactly("1 100 0 1", "1 200 0 2", "1 null 1 3", "null null 3 3");
    assertThat(answer(select.groupBy(cube(EMPLOYEE.departmentId, EMPLOYEE.salary))))
        .containsExactly(
            "1 100 0 1",
            "1 200 0 2",
            "1 null 1 3",
            "null 100 2 1",
            "null 200 2 2",
            "null null 3 3");
    assertThat(
            answer(
                select.groupBy(
                    groupingSets(set(EMPLOYEE.departmentId), set(EMPLOYEE.salary), set()))))
        .containsExactly("1 null 1 3", "null 100 2 1", "null 200 2 2", "null null 3 3");
    assertThat(answer(select.groupBy(EMPLOYEE.departmentId, rollup(EMPLOYEE.salary))))
        .containsExactly("1 100 0 1", "1 200 0 2", "1 null 1 3");
  }

  @Test
  void groupsByAnExpressionWithAValueInIt() {
    NumberExpression<Integer> hundreds = EMPLOYEE.salary.dividedBy(200);
    assertThat(answer(select(hundreds, count()).groupBy(hundreds).orderBy(hundreds.desc())))
        .containsExactly("2 2", "1 3", "0 1");
    assertThat(
            answer(
                select(hundreds, count())
                    .groupBy(rollup(hundreds))
                    .orderBy(hundreds.asc().nullsLast())))
        .containsExactly("0 1", "1 3", "2 2", "null 6");
  }

  @Test
  void sortsInsideAWindowByTheValueAndNotByAPosition() {
    NumberExpression<Integer> inverse = EMPLOYEE.salary.times(-1);
    assertThat(
            answer(
                select(
                        EMPLOYEE.name,
                        inverse,
                        rowNumber().over(Window.ordered(inverse.asc(), EMPLOYEE.id.asc())))
                    .orderBy(rowNumber().over(Window.ordered(inverse.asc(), EMPLOYEE.id.asc())))
                    .limit(2)))
        .containsExactly("Fay -500 1", "Eve -400 2");
    assertThat(
            answer(
                select(
                        stringAgg(EMPLOYEE.name, ",").orderBy(inverse.asc(), EMPLOYEE.id.asc()),
                        count())
                    .from(EMPLOYEE)))
        .containsExactly("Fay,Eve,Dan,Bob,Cid,Ann 6");
  }

  @Test
  void aggregatesSomeRowsInSomeOrderOnce() {
    assertThat(
            answer(
                select(
                        count().filter(EMPLOYEE.salary.gt(200)),
                        sum(EMPLOYEE.salary).distinct(),
                        countDistinct(EMPLOYEE.salary),
                        stringAgg(EMPLOYEE.name, "+")
                            .orderBy(EMPLOYEE.name.desc())
                            .filter(EMPLOYEE.departmentId.eq(1L))
                            .filter(EMPLOYEE.salary.ge(200)),
                        percentileCont(0.5, EMPLOYEE.salary),
                        percentileDisc(0.5, EMPLOYEE.salary),
                        mode(EMPLOYEE.salary),
                        percentileCont(0.5, EMPLOYEE.salary).filter(EMPLOYEE.id.le(2L)))
                    .from(EMPLOYEE)))
        .containsExactly("3 1500 5 Cid+Bob 250.0 200 200 150.0");
  }

  @Test
  void looksAtThePartitionInOrder() {
    Window department = Window.partitionBy(EMPLOYEE.departmentId).orderBy(EMPLOYEE.salary.desc());
    assertThat(
            answer(
                select(
                        EMPLOYEE.name,
                        rank().over(department),
                        denseRank().over(department),
                        lag(EMPLOYEE.salary, 1).over(department),
                        lead(EMPLOYEE.salary, 1).over(department),
                        firstValue(EMPLOYEE.salary).over(department),
                        ntile(2).over(department),
                        count().over())
                    .orderBy(EMPLOYEE.departmentId, EMPLOYEE.salary.desc(), EMPLOYEE.name)))
        .containsExactly(
            "Bob 1 1 null 200 200 1 6",
            "Cid 1 1 200 100 200 1 6",
            "Ann 3 2 200 null 200 2 6",
            "Eve 1 1 null 300 400 1 6",
            "Dan 2 2 400 null 400 2 6",
            "Fay 1 1 null null 500 1 6");
  }

  @Test
  void framesByRowsRangeAndGroups() {
    Window bySalary = Window.ordered(EMPLOYEE.salary);
    assertThat(
            answer(
                select(
                        EMPLOYEE.id,
                        sum(EMPLOYEE.salary)
                            .over(BY_ID.rows(Bound.preceding(1), Bound.currentRow())),
                        sum(EMPLOYEE.salary)
                            .over(bySalary.range(Bound.preceding(100), Bound.following(100))),
                        count().over(bySalary.groups(Bound.currentRow(), Bound.following(1))),
                        lastValue(EMPLOYEE.id).over(BY_ID.rows(Bound.first(), Bound.last())),
                        nthValue(EMPLOYEE.id, 2).over(BY_ID))
                    .orderBy(EMPLOYEE.id)))
        .containsExactly(
            "1 100 500 3 6 null",
            "2 300 800 3 6 2",
            "3 400 800 3 6 2",
            "4 500 1100 2 6 2",
            "5 700 1200 2 6 2",
            "6 900 900 1 6 2");
  }

  @Test
  void excludesFromTheFrame() {
    Window all = Window.ordered(EMPLOYEE.salary).groups(Bound.first(), Bound.last());
    assertThat(
            answer(
                select(
                        EMPLOYEE.name,
                        count().over(all.excludeCurrentRow()),
                        count().over(all.excludeGroup()),
                        count().over(all.excludeTies()))
                    .where(EMPLOYEE.departmentId.eq(1L))
                    .orderBy(EMPLOYEE.name)))
        .containsExactly("Ann 2 2 3", "Bob 2 1 2", "Cid 2 1 2");
  }

  @Test
  void namesAWindowOnce() {
    Window department = Window.partitionBy(EMPLOYEE.departmentId).named("d");
    Window ranked = Window.ordered(EMPLOYEE.salary).named("s");
    var select =
        select(EMPLOYEE.name, count().over(department), rank().over(ranked))
            .window(department, ranked)
            .orderBy(EMPLOYEE.name)
            .limit(2);
    assertThat(select.sql())
        .contains("count(*) OVER \"d\", rank() OVER \"s\"")
        .contains(
            " WINDOW \"d\" AS (PARTITION BY \"employee\".\"department_id\"),"
                + " \"s\" AS (ORDER BY \"employee\".\"salary\") ORDER BY");
    assertThat(answer(select)).containsExactly("Ann 3 1", "Bob 3 2");
  }
}
