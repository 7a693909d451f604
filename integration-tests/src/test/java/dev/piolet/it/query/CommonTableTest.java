package dev.piolet.it.query;

import static dev.piolet.it.query.DepartmentTable.DEPARTMENT;
import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.number;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.max;
import static dev.piolet.sql.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.CommonTable;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.NumberExpression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** WITH: common tables of every kind. */
class CommonTableTest extends StaffFixture {
  private static final CommonTable<Tuple2<Long, Long>> COSTS =
      commonTable(
          "costs",
          select(EMPLOYEE.departmentId, sum(EMPLOYEE.salary)).groupBy(EMPLOYEE.departmentId));
  private static final NumberExpression<Long> COST = COSTS.get(sum(EMPLOYEE.salary));
  private static final NumberExpression<Long> COST_OF = COSTS.get(EMPLOYEE.departmentId);

  @Test
  void joinsACommonTable() {
    var select =
        select(DEPARTMENT.name, COST)
            .with(COSTS)
            .join(COSTS)
            .on(COST_OF.eq(DEPARTMENT.id))
            .orderBy(COST.desc());
    assertThat(select.sql())
        .startsWith(
            "WITH \"costs\"(\"department_id\", \"column2\") AS (SELECT"
                + " \"employee\".\"department_id\", sum(\"employee\".\"salary\") FROM");
    assertThat(answer(select)).containsExactly("Lab 700", "Sales 500");
  }

  @Test
  void readsACommonTableWhole() {
    List<Tuple2<Long, Long>> rows =
        conn.exec(select(COSTS).with(COSTS).where(COST_OF.isNotNull()).orderBy(COST_OF));
    assertThat(rows).containsExactly(new Tuple2<>(1L, 500L), new Tuple2<>(2L, 700L));
  }

  @Test
  void usesOneInAnotherAndTwiceInOneStatement() {
    var most = commonTable("most", select(max(COST)).from(COSTS));
    CommonTable<Tuple2<Long, Long>> other = COSTS.as("other");
    assertThat(
            answer(
                select(COST_OF, other.get(EMPLOYEE.departmentId))
                    .with(COSTS, most.materialized())
                    .join(other)
                    .on(other.get(sum(EMPLOYEE.salary)).gt(COST))
                    .where(
                        other
                            .get(sum(EMPLOYEE.salary))
                            .lt(number(select(most.get(max(COST))).from(most)).plus(1L)))
                    .orderBy(COST_OF)))
        .containsExactly("1 2", "null 2");
    assertThat(answer(select(COSTS).with(COSTS.notMaterialized()).where(COST_OF.eq(2L))))
        .containsExactly("2 700");
    assertThat(select(COSTS).with(COSTS.materialized()).sql()).contains(" AS MATERIALIZED (SELECT");
  }

  @Test
  void refusesATableThatIsNotDeclared() {
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(select(COSTS)))
        .withMessage(
            "The common table \"costs\" is used, but no statement around declares it, or only"
                + " after this use. Name it in the statement's with(...), before the common tables"
                + " that use it");
    var most = commonTable("most", select(max(COST)).from(COSTS));
    assertThatIllegalStateException()
        .isThrownBy(() -> select(most).with(most, COSTS).sql())
        .withMessageContaining("\"costs\"");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                select(DEPARTMENT)
                    .where(DEPARTMENT.id.in(select(COST_OF).with(COSTS)))
                    .where(DEPARTMENT.id.in(select(COST_OF)))
                    .sql())
        .withMessageContaining("\"costs\"");
    assertThat(recorder.sent()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COSTS.get(EMPLOYEE.name))
        .withMessageContaining("does not select \"employee\".\"name\"");
  }

  @Test
  void declaresATableForTheQueriesInside() {
    assertThat(
            answer(
                select(DEPARTMENT.name)
                    .with(COSTS)
                    .where(DEPARTMENT.id.in(select(COST_OF).where(COST.gt(600L))))))
        .containsExactly("Lab");
    assertThat(
            answer(
                select(DEPARTMENT.name)
                    .where(DEPARTMENT.id.in(select(COST_OF).with(COSTS)))
                    .orderBy(DEPARTMENT.name)))
        .containsExactly("Lab", "Sales");
    var ids = select(DEPARTMENT.id).except(select(COST_OF)).with(COSTS);
    assertThat(answer(ids)).containsExactly("3");
  }

  @Test
  void findsRowsStepByStep() {
    CommonTable<Employee> team =
        commonTable("team", select(EMPLOYEE).where(EMPLOYEE.id.eq(2L)))
            .unionAll(
                found ->
                    select(EMPLOYEE).join(found).on(found.get(EMPLOYEE.id).eq(EMPLOYEE.bossId)));
    var select = select(team).with(team).orderBy(team.get(EMPLOYEE.id));
    assertThat(select.sql()).startsWith("WITH RECURSIVE \"team\"(");
    List<Employee> found = conn.exec(select);
    assertThat(found).extracting(employee -> employee.name).containsExactly("Bob", "Dan", "Eve");
    found.get(0).salary = 1;
    assertThat(conn.update(found)).isEqualTo(1);
  }

  @Test
  void countsUp() {
    NumberExpression<Integer> one = value(1);
    CommonTable<Integer> numbers =
        commonTable("n", select(one))
            .union(n -> select(n.get(one).plus(1)).where(n.get(one).lt(5)));
    assertThat(conn.exec(select(numbers).with(numbers))).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void growsATextFromAColumn() {
    CommonTable<Tuple2<Long, String>> ways =
        commonTable("ways", select(EMPLOYEE.id, EMPLOYEE.name).where(EMPLOYEE.bossId.isNull()))
            .unionAll(
                way ->
                    select(EMPLOYEE.id, way.get(EMPLOYEE.name).concat("/").concat(EMPLOYEE.name))
                        .join(way)
                        .on(way.get(EMPLOYEE.id).eq(EMPLOYEE.bossId)));
    assertThat(
            answer(
                select(ways.get(EMPLOYEE.name))
                    .with(ways)
                    .orderBy(ways.get(EMPLOYEE.name).desc())
                    .limit(2)))
        .containsExactly("Fay", "Ann/Cid");
    var text = value("a");
    CommonTable<String> words =
        commonTable("words", select(text))
            .unionAll(w -> select(w.get(text).concat("b")).where(w.get(text).notLike("%bb")));
    assertThat(conn.exec(select(words).with(words))).containsExactly("a", "ab", "abb");
  }

  @Test
  void searchesInAnOrderAndEndsAtACycle() {
    execute("UPDATE employee SET boss_id = 5 WHERE id = 2");
    CommonTable<Employee> plain =
        commonTable("team", select(EMPLOYEE).where(EMPLOYEE.id.eq(2L)))
            .unionAll(
                found ->
                    select(EMPLOYEE).join(found).on(found.get(EMPLOYEE.id).eq(EMPLOYEE.bossId)));
    var cycle = plain.cycle("closed", "way", EMPLOYEE.id);
    assertThat(
            answer(
                select(cycle.get(EMPLOYEE.name), cycle.cycleMark("closed"))
                    .with(cycle)
                    .orderBy(cycle.cycleMark("closed"), cycle.get(EMPLOYEE.name))))
        .containsExactly("Bob false", "Dan false", "Eve false", "Bob true");

    execute("UPDATE employee SET boss_id = CASE id WHEN 2 THEN NULL WHEN 3 THEN 4 ELSE 2 END");
    var depth = plain.searchDepthFirst("sorted", EMPLOYEE.id);
    assertThat(
            answer(
                select(depth.get(EMPLOYEE.name)).with(depth).orderBy(depth.searchOrder("sorted"))))
        .containsExactly("Bob", "Ann", "Dan", "Cid", "Eve", "Fay");
    var breadth = plain.searchBreadthFirst("sorted", EMPLOYEE.id);
    assertThat(
            answer(
                select(breadth.get(EMPLOYEE.name))
                    .with(breadth)
                    .orderBy(breadth.searchOrder("sorted"))))
        .containsExactly("Bob", "Ann", "Dan", "Eve", "Fay", "Cid");
  }

  @Test
  void usesTheRowsThatAWriteGives() {
    var gone =
        commonTable(
            "gone",
            deleteFrom(EMPLOYEE)
                .where(EMPLOYEE.salary.ge(400))
                .returning(EMPLOYEE.id, EMPLOYEE.salary));
    assertThat(answer(select(count(), sum(gone.get(EMPLOYEE.salary))).from(gone).with(gone)))
        .containsExactly("2 900");
    assertThat(conn.exec(select(count()).from(EMPLOYEE).one())).isEqualTo(4);
  }

  private void execute(String text) {
    conn.exec(sql(text));
  }
}
