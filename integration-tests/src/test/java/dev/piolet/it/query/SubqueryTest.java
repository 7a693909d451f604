package dev.piolet.it.query;

import static dev.piolet.it.query.DepartmentTable.DEPARTMENT;
import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.all;
import static dev.piolet.query.Sql.any;
import static dev.piolet.query.Sql.exists;
import static dev.piolet.query.Sql.notExists;
import static dev.piolet.query.Sql.number;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.rowValue;
import static dev.piolet.query.Sql.scalar;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.text;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.avg;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.max;
import static dev.piolet.sql.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import dev.piolet.type.PgTypes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Queries inside queries, and row values. */
class SubqueryTest extends StaffFixture {
  private static final EmployeeTable OTHER = EMPLOYEE.as("other");
  private static final Select<Integer> SALES =
      select(OTHER.salary).where(OTHER.departmentId.eq(1L));

  @Test
  void takesTheValueOfAQueryAnywhere() {
    var staff =
        number(select(count()).from(EMPLOYEE).where(EMPLOYEE.departmentId.eq(DEPARTMENT.id)));
    var select =
        select(DEPARTMENT.name, staff).where(staff.lt(3L)).orderBy(staff.desc(), DEPARTMENT.name);
    assertThat(select.sql()).contains(" FROM \"department\" WHERE (SELECT count(*) FROM");
    assertThat(answer(select)).containsExactly("Lab 2", "Archive 0");

    assertThat(
            answer(
                select(EMPLOYEE.departmentId, sum(EMPLOYEE.salary))
                    .groupBy(EMPLOYEE.departmentId)
                    .having(
                        sum(EMPLOYEE.salary)
                            .castTo(PgTypes.NUMERIC)
                            .gt(number(select(avg(OTHER.salary)).from(OTHER))))
                    .orderBy(sum(EMPLOYEE.salary))))
        .containsExactlyInAnyOrder("1 500", "null 500", "2 700");
    assertThat(
            answer(
                select(
                        EMPLOYEE.name,
                        text(
                            select(DEPARTMENT.name).where(DEPARTMENT.id.eq(EMPLOYEE.departmentId))))
                    .where(EMPLOYEE.id.gt(4L))
                    .orderBy(EMPLOYEE.id)))
        .containsExactly("Eve Lab", "Fay null");
    assertThat(answer(select(scalar(select(max(OTHER.salary)))))).containsExactly("500");
    assertThat(conn.exec(select(number(SALES.where(OTHER.id.eq(1L))).plus(1)).one()))
        .isEqualTo(101);
  }

  @Test
  void asksWhetherThereAreRows() {
    var ofDepartment =
        select(value(1)).from(EMPLOYEE).where(EMPLOYEE.departmentId.eq(DEPARTMENT.id));
    assertThat(answer(select(DEPARTMENT.name).where(exists(ofDepartment)).orderBy(DEPARTMENT.name)))
        .containsExactly("Lab", "Sales");
    assertThat(answer(select(DEPARTMENT.name).where(notExists(ofDepartment))))
        .containsExactly("Archive");
    assertThat(
            answer(select(DEPARTMENT.name, exists(ofDepartment)).orderBy(DEPARTMENT.name).limit(1)))
        .containsExactly("Archive false");
  }

  @Test
  void comparesWithTheRowsOfAQuery() {
    var names = select(EMPLOYEE.name).orderBy(EMPLOYEE.name);
    assertThat(answer(names.where(EMPLOYEE.salary.in(SALES)))).containsExactly("Ann", "Bob", "Cid");
    assertThat(answer(names.where(EMPLOYEE.salary.notIn(SALES))))
        .containsExactly("Dan", "Eve", "Fay");
    assertThat(answer(names.where(EMPLOYEE.salary.eq(any(SALES)))))
        .containsExactly("Ann", "Bob", "Cid");
    assertThat(answer(names.where(EMPLOYEE.salary.ge(all(SALES))))).hasSize(5);
    assertThat(answer(names.where(EMPLOYEE.salary.lt(any(SALES))))).containsExactly("Ann");
    assertThat(answer(names.where(EMPLOYEE.salary.in(SALES.union(select(max(OTHER.salary)))))))
        .containsExactly("Ann", "Bob", "Cid", "Fay");
  }

  @Test
  void comparesWithTheOnlyValueOfAQuery() {
    var names = select(EMPLOYEE.name).orderBy(EMPLOYEE.name);
    var average = select(avg(OTHER.salary)).from(OTHER);
    var above = names.where(EMPLOYEE.salary.gt(average));
    assertThat(above.sql())
        .contains(
            " WHERE \"employee\".\"salary\" > (SELECT avg(\"other\".\"salary\") FROM \"employee\" AS"
                + " \"other\") ORDER BY");
    assertThat(answer(above)).containsExactly("Dan", "Eve", "Fay");
    assertThat(answer(names.where(EMPLOYEE.salary.le(average)))).hasSize(3);
    var highest = select(max(OTHER.salary)).from(OTHER);
    assertThat(answer(names.where(EMPLOYEE.salary.eq(highest)))).containsExactly("Fay");
    assertThat(answer(names.where(EMPLOYEE.salary.ne(highest)))).hasSize(5);
    assertThat(answer(names.where(EMPLOYEE.salary.ge(highest)))).containsExactly("Fay");
    assertThat(answer(names.where(EMPLOYEE.salary.lt(highest.limit(1))))).hasSize(5);
    assertThat(answer(names.where(EMPLOYEE.salary.eq(SALES.where(OTHER.id.eq(-1L)))))).isEmpty();
    var last = select(max(OTHER.name)).from(OTHER);
    assertThat(answer(names.where(EMPLOYEE.name.eq(last)))).containsExactly("Fay");
    var boss = select(OTHER.salary).where(OTHER.id.eq(EMPLOYEE.departmentId));
    assertThat(answer(names.where(EMPLOYEE.salary.gt(boss)))).isNotEmpty();
    var two = select(row((id, salary) -> salary, OTHER.id, OTHER.salary)).from(OTHER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EMPLOYEE.salary.eq(two))
        .withMessageStartingWith("One column is required, and this selects another: SELECT");
  }

  @Test
  void seesTheTablesOutsideTwoDeep() {
    EmployeeTable third = EMPLOYEE.as("third");
    var better =
        select(value(1))
            .from(third)
            .where(third.departmentId.eq(DEPARTMENT.id).and(third.salary.gt(EMPLOYEE.salary)));
    var best =
        select(EMPLOYEE.name)
            .where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))
            .where(notExists(better))
            .orderBy(EMPLOYEE.name)
            .limit(1);
    assertThat(answer(select(DEPARTMENT.name, text(best)).orderBy(DEPARTMENT.id)))
        .containsExactly("Sales Bob", "Lab Eve", "Archive null");
  }

  @Test
  void refusesATableOfNoStatementAround() {
    var inner = select(value(1)).from(EMPLOYEE).where(EMPLOYEE.departmentId.eq(DEPARTMENT.id));
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(inner))
        .withMessageContaining("\"department\".\"id\"");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> conn.exec(select(DEPARTMENT).where(exists(inner)).where(EMPLOYEE.id.eq(1L))))
        .withMessageContaining("\"employee\".\"id\"")
        .withMessageContaining("which has \"department\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(select(OTHER).where(exists(inner))))
        .withMessageContaining("which has \"employee\", \"other\"");
    assertThat(recorder.sent()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scalar(select(DEPARTMENT)))
        .withMessageContaining("One column is required");
  }

  @Test
  void comparesSeveralValuesAtOnce() {
    var key = rowValue(EMPLOYEE.salary, EMPLOYEE.name);
    var names = select(EMPLOYEE.name).orderBy(EMPLOYEE.name);
    var greater = names.where(key.gt(new Tuple2<>(200, "Bob")));
    assertThat(greater.sql())
        .contains(" WHERE (\"employee\".\"salary\", \"employee\".\"name\") > (?, ?) ORDER");
    assertThat(greater.binds()).containsExactly(200, "Bob");
    assertThat(answer(greater)).containsExactly("Cid", "Dan", "Eve", "Fay");
    assertThat(answer(names.where(key.le(new Tuple2<>(200, "Bob"))))).containsExactly("Ann", "Bob");
    assertThat(answer(names.where(key.eq(new Tuple2<>(100, "Ann"))))).containsExactly("Ann");
    assertThat(answer(names.where(key.ne(new Tuple2<>(100, "Ann"))))).hasSize(5);
    assertThat(answer(names.where(key.lt(rowValue(value(200), value("Bob"))))))
        .containsExactly("Ann");
    assertThat(answer(names.where(key.ge(rowValue(value(500), value("A"))))))
        .containsExactly("Fay");
  }

  @Test
  void findsSeveralValuesAmongRows() {
    var key = rowValue(EMPLOYEE.salary, EMPLOYEE.name);
    var names = select(EMPLOYEE.name).orderBy(EMPLOYEE.name);
    var in = names.where(key.in(List.of(new Tuple2<>(100, "Ann"), new Tuple2<>(200, "Ann"))));
    assertThat(in.sql()).contains(") IN (SELECT * FROM unnest(?, ?)) ORDER");
    assertThat(answer(in)).containsExactly("Ann");
    assertThat(answer(names.where(key.in(List.of())))).isEmpty();
    var best = select(OTHER.salary, OTHER.name).where(OTHER.salary.ge(400).or(OTHER.id.eq(1L)));
    assertThat(answer(names.where(key.in(best)))).containsExactly("Ann", "Eve", "Fay");
    assertThat(answer(names.where(key.notIn(best)))).containsExactly("Bob", "Cid", "Dan");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> key.in(Arrays.asList(new Tuple2<>(1, (String) null))))
        .withMessageContaining("use isNull()");
    assertThatIllegalArgumentException().isThrownBy(() -> key.eq(new Tuple2<>(null, "x")));
  }
}
