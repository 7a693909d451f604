package dev.piolet.it.query;

import static dev.piolet.it.query.DepartmentTable.DEPARTMENT;
import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.annotations.Projection;
import dev.piolet.query.CommonTable;
import dev.piolet.query.Row;
import dev.piolet.query.Select;
import dev.piolet.sql.Grouping;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TextExpression;
import dev.piolet.sql.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Statements as TPC-DS has them: totals of years beside each other, ranked, rolled up. */
class YearOverYearTest extends StaffFixture {
  /** Salaries are sales here, and the last digit of an id is a year. */
  private static final NumberExpression<Long> YEAR = EMPLOYEE.id.dividedBy(2L).as("year");

  private static final TextExpression WHERE = coalesce(DEPARTMENT.name, "none").as("where");
  private static final NumberExpression<Long> SALES = sum(EMPLOYEE.salary).as("sales");
  private static final NumberExpression<Long> ORDERS = count(EMPLOYEE.id).as("orders");

  /** What a department sold in a year. */
  @Projection
  record YearTotal(long year, String where, @Nullable Long sales, long orders) {}

  private static Select<Row> totals() {
    return select(List.of(YEAR, WHERE, SALES, ORDERS))
        .from(EMPLOYEE)
        .leftJoin(DEPARTMENT)
        .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
        .groupBy(List.of(YEAR, WHERE));
  }

  @Test
  void comparesYearsByNames() {
    CommonTable<Row> total = commonTable("total", totals());
    var before = total.as("before");
    var growth = total.get(SALES).minus(before.get(SALES)).as("growth");
    var query =
        select(total.get(WHERE), total.get(YEAR), growth)
            .from(total)
            .with(total)
            .join(before)
            .on(
                before.get(WHERE).eq(total.get(WHERE)),
                before.get(YEAR).eq(total.get(YEAR).minus(1L)))
            .where(growth.gt(0L))
            .orderBy(growth.desc(), total.get(WHERE));

    assertThat(query.sql())
        .contains("\"total\"(\"year\", \"where\", \"sales\", \"orders\") AS (SELECT")
        .endsWith(
            "WHERE (\"total\".\"sales\" - \"before\".\"sales\") > ? ORDER BY \"growth\" DESC,"
                + " \"total\".\"where\"");
    assertThat(answer(query)).containsExactly("Sales 1 300");
  }

  @Test
  void ranksAndAsksTheRank() {
    CommonTable<Row> total = commonTable("total", totals());
    var place =
        rank()
            .over(Window.partitionBy(total.get(YEAR)).orderBy(total.get(SALES).desc()))
            .as("place");
    var ranked = select(total.get(YEAR), total.get(WHERE), total.get(SALES), place).as("ranked");
    var best = select(ranked.get(YEAR), ranked.get(WHERE)).where(ranked.get(place).eq(1L)).as("b");
    var text = best.get(YEAR).castToText().concat(" ").concat(best.get(WHERE));
    var query = select(text).with(total).orderBy(best.get(YEAR));

    assertThat(conn.exec(query)).containsExactly("0 Sales", "1 Sales", "2 Lab", "3 none");
  }

  @Test
  void comparesYearsByARecord() {
    var rows =
        select(YearOverYearTest_YearTotalProjection.of(YEAR, WHERE, SALES, ORDERS))
            .from(EMPLOYEE)
            .leftJoin(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
            .groupBy(YEAR, WHERE);
    CommonTable<YearTotal> totals = commonTable("total", rows);
    var first = YearOverYearTest_YearTotalProjection.table(totals.as("first"));
    var second = YearOverYearTest_YearTotalProjection.table(totals.as("second"));
    var query =
        select(first.where, second.sales.minus(first.sales).as("growth"))
            .with(totals)
            .from(first)
            .join(second)
            .on(second.where.eq(first.where), second.year.eq(first.year.plus(1L)))
            .where(first.year.eq(0L), second.orders.ge(2L));

    assertThat(query.sql()).contains("FROM \"total\" AS \"first\" JOIN \"total\" AS \"second\" ON");
    assertThat(answer(query)).containsExactly("Sales 300");
    assertThat(conn.exec(select(first).with(totals).where(first.orders.gt(1L), first.year.lt(2L))))
        .containsExactly(new YearTotal(1, "Sales", 400L, 2));
  }

  @Test
  void rollsUp() {
    List<Selectable<?>> shown = List.of(YEAR.nullable(), WHERE.nullable(), SALES);
    var query =
        select(shown)
            .from(EMPLOYEE)
            .leftJoin(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
            .groupBy(Grouping.rollup(YEAR, WHERE))
            .having(SALES.gt(400L))
            .orderBy(YEAR.asc().nullsFirst(), WHERE.asc().nullsFirst());

    List<Row> rows = conn.exec(query);
    assertThat(rows)
        .extracting(row -> row.get(SALES))
        .containsExactly(1700L, 700L, 700L, 500L, 500L);
    assertThat(rows)
        .extracting(row -> row.get(WHERE))
        .containsExactly(null, null, "Lab", null, "none");
    var rolled = query.as("rolled");
    assertThat(conn.exec(select(max(rolled.get(SALES)), min(rolled.get(WHERE))).one()).toString())
        .isEqualTo("Tuple2[first=1700, second=Lab]");
  }

  @Test
  void countsWhatIsDistinct() {
    var years = select(YEAR).distinct().orderBy(YEAR.desc()).as("years");
    assertThat(conn.exec(select(years.get(YEAR)).limit(2))).containsExactly(3L, 2L);
    var first =
        select(WHERE, YEAR)
            .distinctOn(WHERE)
            .from(EMPLOYEE)
            .leftJoin(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
            .orderBy(WHERE, YEAR.desc());
    assertThat(answer(first)).containsExactly("Lab 2", "Sales 1", "none 3");
  }
}
