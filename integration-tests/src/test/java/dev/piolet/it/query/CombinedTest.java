package dev.piolet.it.query;

import static dev.piolet.it.query.DepartmentTable.DEPARTMENT;
import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.Select;
import java.util.List;
import org.junit.jupiter.api.Test;

/** UNION, INTERSECT and EXCEPT. */
class CombinedTest extends StaffFixture {
  private static final Select<Integer> SALES =
      select(EMPLOYEE.salary).where(EMPLOYEE.departmentId.eq(1L));
  private static final Select<Integer> POOR =
      select(EMPLOYEE.salary).where(EMPLOYEE.salary.le(300));

  @Test
  void combinesRowsOnceOrAsOftenAsTheyAre() {
    assertThat(answer(SALES.union(POOR).orderBy(EMPLOYEE.salary)))
        .containsExactly("100", "200", "300");
    assertThat(answer(SALES.unionAll(SALES).orderBy(EMPLOYEE.salary.desc())))
        .containsExactly("200", "200", "200", "200", "100", "100");
    assertThat(answer(POOR.intersect(SALES).orderBy(EMPLOYEE.salary)))
        .containsExactly("100", "200");
    assertThat(answer(POOR.intersectAll(SALES).orderBy(EMPLOYEE.salary)))
        .containsExactly("100", "200", "200");
    assertThat(answer(POOR.except(SALES))).containsExactly("300");
    assertThat(answer(POOR.exceptAll(SALES.distinct()).orderBy(EMPLOYEE.salary)))
        .containsExactly("200", "300");
  }

  @Test
  void nestsAsItIsWritten() {
    Select<Integer> one = select(EMPLOYEE.salary).where(EMPLOYEE.id.eq(1L));
    Select<Integer> two = select(EMPLOYEE.salary).where(EMPLOYEE.id.eq(2L));
    Select<Integer> six = select(EMPLOYEE.salary).where(EMPLOYEE.id.eq(6L));

    assertThat(answer(one.unionAll(two).except(two).unionAll(six).orderBy(EMPLOYEE.salary)))
        .containsExactly("100", "500");
    assertThat(answer(one.unionAll(two.except(two).unionAll(six)).orderBy(EMPLOYEE.salary)))
        .containsExactly("100", "500");
    assertThat(answer(six.except(six.union(one)))).isEmpty();
    assertThat(answer(six.except(six).union(one))).containsExactly("100");
    assertThat(one.unionAll(two).unionAll(six).sql()).doesNotContain("(");
    assertThat(one.unionAll(two.unionAll(six)).sql()).contains(" UNION ALL (SELECT");
  }

  @Test
  void sortsAndLimitsThePartsAndTheWhole() {
    Select<String> first = select(EMPLOYEE.name).orderBy(EMPLOYEE.salary.desc()).limit(2);
    Select<String> last = select(EMPLOYEE.name).orderBy(EMPLOYEE.salary).limit(1);
    var both = first.unionAll(last).orderBy(EMPLOYEE.name.desc()).limit(2).offset(1);
    assertThat(answer(both)).containsExactly("Eve", "Ann");
    assertThat(answer(both.unionAll(both).orderBy(EMPLOYEE.name)))
        .containsExactly("Ann", "Ann", "Eve", "Eve");
    assertThat(answer(select(EMPLOYEE.name).orderBy(EMPLOYEE.name).limit(1).union(first)))
        .containsExactlyInAnyOrder("Ann", "Eve", "Fay");
  }

  @Test
  void readsModels() {
    Select<Employee> all = select(EMPLOYEE);
    List<Employee> some =
        conn.exec(
            all.where(EMPLOYEE.id.eq(1L))
                .union(all.where(EMPLOYEE.salary.eq(500)))
                .orderBy(EMPLOYEE.id));
    assertThat(some).extracting(employee -> employee.name).containsExactly("Ann", "Fay");

    some.get(1).salary = 501;
    recorder.sent();
    conn.update(some);
    assertThat(recorder.sent()).contains("UPDATE \"employee\" SET \"salary\" = ? WHERE \"id\" = ?");
  }

  @Test
  void combinesColumnsOfSeveralTables() {
    var names = select(EMPLOYEE.name).union(select(DEPARTMENT.name));
    assertThat(answer(names.orderBy(EMPLOYEE.name).limit(3)))
        .containsExactly("Ann", "Archive", "Bob");
    assertThat(conn.exec(select(count()).from(names.as("names")).one())).isEqualTo(9);
  }

  @Test
  void sortsOnlyByWhatIsSelected() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SALES.union(POOR).orderBy(EMPLOYEE.name).sql())
        .withMessageContaining("\"employee\".\"name\"");
  }
}
