package dev.piolet.it.query;

import static dev.piolet.it.query.DepartmentTable.DEPARTMENT;
import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.functionTable;
import static dev.piolet.query.Sql.rowValue;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.query.Sql.values;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.generateSeries;
import static dev.piolet.sql.Functions.max;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.DerivedTable;
import dev.piolet.query.Tuple2;
import dev.piolet.query.ValuesTable;
import dev.piolet.sql.Expression;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Queries, functions and rows of the program in FROM and JOIN. */
class DerivedTableTest extends StaffFixture {
  private static final DerivedTable<Tuple2<Long, Integer>> TOPS =
      select(EMPLOYEE.departmentId, max(EMPLOYEE.salary)).groupBy(EMPLOYEE.departmentId).as("tops");

  @Test
  void joinsAQuery() {
    var select =
        select(DEPARTMENT.name, TOPS.get(max(EMPLOYEE.salary)))
            .join(TOPS)
            .on(TOPS.get(EMPLOYEE.departmentId).eq(DEPARTMENT.id))
            .where(TOPS.get(max(EMPLOYEE.salary)).gt(1))
            .orderBy(DEPARTMENT.name);
    assertThat(select.sql())
        .contains(" JOIN (SELECT \"employee\".\"department_id\", max(\"employee\".\"salary\") FROM")
        .contains(") AS \"tops\"(\"department_id\", \"column2\") ON ");
    assertThat(answer(select)).containsExactly("Lab 400", "Sales 200");
  }

  @Test
  void readsTheModelOfAQueryAndTracksIt() {
    DerivedTable<Employee> rich = select(EMPLOYEE).where(EMPLOYEE.salary.gt(300)).as("rich");
    List<Employee> found = conn.exec(select(rich).orderBy(rich.get(EMPLOYEE.name).desc()).limit(1));
    assertThat(found).extracting(employee -> employee.name).containsExactly("Fay");
    found.get(0).name = "Faye";
    recorder.sent();
    conn.update(found.get(0));
    assertThat(recorder.sent()).anyMatch(sql -> sql.contains("SET \"name\" = ? WHERE"));
  }

  @Test
  void leavesOutAMissingRow() {
    DerivedTable<Employee> rich = select(EMPLOYEE).where(EMPLOYEE.salary.gt(300)).as("rich");
    assertThat(
            answer(
                select(DEPARTMENT.name, rich.nullable())
                    .leftJoin(rich)
                    .on(rich.get(EMPLOYEE.departmentId).eq(DEPARTMENT.id))
                    .orderBy(DEPARTMENT.name)))
        .containsExactly("Archive null", "Lab Eve", "Sales null");
    assertThat(
            answer(
                select(DEPARTMENT.name, TOPS.nullable())
                    .leftJoin(TOPS)
                    .on(TOPS.get(EMPLOYEE.departmentId).eq(DEPARTMENT.id))
                    .where(DEPARTMENT.id.eq(3L))))
        .containsExactly("Archive null");
  }

  @Test
  void looksAtTheTablesBeforeALateralQuery() {
    var query =
        select(EMPLOYEE.name)
            .where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))
            .orderBy(EMPLOYEE.salary.desc())
            .limit(1);
    DerivedTable<String> best = query.as("best");
    assertThat(
            answer(
                select(DEPARTMENT.name, best.get(EMPLOYEE.name).nullable())
                    .leftJoin(best.lateral())
                    .on(value(true))
                    .orderBy(DEPARTMENT.name)))
        .containsExactly("Archive null", "Lab Eve", "Sales Bob");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(DEPARTMENT.name, best).crossJoin(best).sql())
        .withMessageContaining("\"department\".\"id\"");
  }

  @Test
  void nestsTwoDeep() {
    var inner = select(EMPLOYEE.name, EMPLOYEE.salary).where(EMPLOYEE.salary.lt(300)).as("a");
    var outer = select(inner.get(EMPLOYEE.salary), count()).groupBy(inner.get(EMPLOYEE.salary));
    assertThat(answer(outer.orderBy(count().desc()))).containsExactly("200 2", "100 1");
    var b = outer.as("b");
    assertThat(conn.exec(select(count()).from(b).one())).isEqualTo(2);
    assertThat(conn.exec(select(max(b.get(inner.get(EMPLOYEE.salary)))).one())).isEqualTo(200);
  }

  @Test
  void joinsUsingColumnsOfOneName() {
    EmployeeTable other = EMPLOYEE.as("other");
    var select =
        select(EMPLOYEE.name, other.name)
            .join(other)
            .using(EMPLOYEE.departmentId, EMPLOYEE.salary)
            .where(EMPLOYEE.id.lt(other.id));
    assertThat(select.sql())
        .contains(" JOIN \"employee\" AS \"other\" USING (\"department_id\", \"salary\") WHERE");
    assertThat(answer(select)).containsExactly("Bob Cid");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(EMPLOYEE).join(other).using())
        .withMessage("using(...) needs a column");
  }

  @Test
  void takesRowsFromAFunction() {
    var numbers = functionTable("n", generateSeries(1, 10, 3)).withOrdinality();
    var select =
        select(numbers.value().times(2), numbers.ordinality())
            .where(numbers.value().gt(1))
            .orderBy(numbers.value());
    assertThat(select.sql())
        .contains(
            " FROM generate_series(?, ?, ?) WITH ORDINALITY AS \"n\"(\"value\", \"ordinality\")");
    assertThat(answer(select)).containsExactly("8 2", "14 3", "20 4");
    assertThat(conn.exec(select(functionTable("n", generateSeries(1L, 3L)))))
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void takesTimesFromAFunction() {
    LocalDateTime start = LocalDateTime.of(2024, 1, 31, 0, 0);
    var months = functionTable("m", generateSeries(start, start.plusMonths(2), Period.ofMonths(1)));
    assertThat(conn.exec(select(months).orderBy(months.value().desc()).limit(1)))
        .containsExactly(LocalDateTime.of(2024, 3, 29, 0, 0));
    var halves =
        functionTable("h", generateSeries(start, start.plusHours(1), Duration.ofMinutes(30)));
    assertThat(conn.exec(select(count()).from(halves).one())).isEqualTo(3);
    OffsetTime time = OffsetTime.of(LocalTime.NOON, ZoneOffset.UTC);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> generateSeries(time, time, Duration.ofHours(1)))
        .withMessage("PostgreSQL has series of timestamps, and none of timetz");
  }

  @Test
  void countsInTypesThatPostgresHasNoSeriesOf() {
    LocalDate day = LocalDate.of(2024, 3, 30);
    assertSeries(generateSeries(day, day.plusDays(2), Period.ofDays(2)), day, day.plusDays(2));
    assertSeries(generateSeries(day, day.minusDays(1), Period.ofDays(-1)), day, day.minusDays(1));
    LocalTime noon = LocalTime.NOON;
    assertSeries(
        generateSeries(noon, noon.plusMinutes(90), Duration.ofHours(1)), noon, noon.plusHours(1));
    assertSeries(generateSeries((short) 1, (short) 2), (short) 1, (short) 2);
    assertSeries(generateSeries((short) 3, (short) 1, (short) -2), (short) 3, (short) 1);
    assertSeries(generateSeries(0.5f, 1f, 0.5f), 0.5f, 1f);
    assertSeries(generateSeries(0.1, 0.3, 0.1), 0.1, 0.2, 0.3);
    assertSeries(
        generateSeries(new BigDecimal("1.5"), BigDecimal.valueOf(2)), new BigDecimal("1.5"));
  }

  private <T> void assertSeries(Expression<T> series, Object... values) {
    var table = functionTable("s", series).withOrdinality();
    assertThat(conn.exec(select(table.value()).from(table).orderBy(table.ordinality())))
        .isEqualTo(List.of(values));
    assertThat(conn.exec(select(series))).isEqualTo(List.of(values));
  }

  @Test
  void givesAFunctionTheTablesBeforeIt() {
    var copies = functionTable("copy", generateSeries(value(1L), DEPARTMENT.id));
    assertThat(
            answer(
                select(DEPARTMENT.id, copies.value())
                    .crossJoin(copies)
                    .where(DEPARTMENT.id.le(2L))
                    .orderBy(DEPARTMENT.id, copies.value())))
        .containsExactly("1 1", "2 1", "2 2");
    assertThatIllegalStateException()
        .isThrownBy(copies::ordinality)
        .withMessageContaining("withOrdinality()");
  }

  @Test
  void takesRowsFromTheProgram() {
    ValuesTable<Tuple2<Long, String>> titles =
        values(
            "titles",
            rowValue(EMPLOYEE.id, EMPLOYEE.name),
            List.of(new Tuple2<>(1L, "chief"), new Tuple2<>(2L, "clerk"), new Tuple2<>(9L, "?")));
    var select =
        select(EMPLOYEE.name, titles.get(EMPLOYEE.name))
            .join(titles)
            .on(titles.get(EMPLOYEE.id).eq(EMPLOYEE.id))
            .orderBy(EMPLOYEE.id);
    assertThat(select.sql()).contains(" JOIN unnest(?, ?) AS \"titles\"(\"id\", \"name\") ON ");
    assertThat(answer(select)).containsExactly("Ann chief", "Bob clerk");
    assertThat(answer(select(titles).where(titles.get(EMPLOYEE.id).gt(1L))))
        .containsExactly("2 clerk", "9 ?");
    assertThat(
            conn.exec(
                select(titles.nullable())
                    .from(EMPLOYEE)
                    .leftJoin(titles)
                    .on(titles.get(EMPLOYEE.id).eq(EMPLOYEE.id))
                    .where(EMPLOYEE.id.eq(3L))))
        .containsExactly((Tuple2<Long, String>) null);
  }

  @Test
  void takesNullsAndNoRowsAndSingleValuesFromTheProgram() {
    var ids = values("ids", EMPLOYEE.departmentId, Arrays.asList(1L, null, 2L));
    assertThat(conn.exec(select(ids))).containsExactly(1L, null, 2L);
    var none = values("none", rowValue(EMPLOYEE.id, EMPLOYEE.salary), List.of());
    assertThat(conn.exec(select(none))).isEmpty();
    assertThat(select(none).sql())
        .isEqualTo(
            select(
                    values(
                        "none",
                        rowValue(EMPLOYEE.id, EMPLOYEE.salary),
                        List.of(new Tuple2<>(1L, 1), new Tuple2<>(2L, 2))))
                .sql());
  }
}
