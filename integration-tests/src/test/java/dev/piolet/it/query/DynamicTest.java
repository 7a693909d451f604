package dev.piolet.it.query;

import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Conditions.absent;
import static dev.piolet.sql.Conditions.allOf;
import static dev.piolet.sql.Conditions.anyOf;
import static dev.piolet.sql.Conditions.when;
import static dev.piolet.sql.Conditions.whenNotNull;
import static dev.piolet.sql.Conditions.whenPresent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.Select;
import dev.piolet.query.SortKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Conditions and orders that are chosen at run time. */
class DynamicTest extends StaffFixture {
  private static final SortKeys SORTS =
      new SortKeys(Map.of("name", EMPLOYEE.name, "rich", EMPLOYEE.salary.desc()));

  private static Select<String> search(
      @Nullable String prefix, @Nullable Integer atLeast, boolean employed, String... sorts) {
    return select(EMPLOYEE.name)
        .where(whenNotNull(prefix, EMPLOYEE.name::startsWith))
        .where(
            allOf(
                whenNotNull(atLeast, EMPLOYEE.salary::ge),
                when(employed, EMPLOYEE.departmentId::isNotNull)))
        .orderBy(SORTS.named(sorts));
  }

  @Test
  void asksForWhatIsGiven() {
    assertThat(search(null, null, false).sql())
        .isEqualTo("SELECT \"employee\".\"name\" FROM \"employee\"");
    assertThat(answer(search(null, null, false))).hasSize(6);
    assertThat(answer(search("A", null, false))).containsExactly("Ann");
    assertThat(answer(search(null, 300, false, "rich"))).containsExactly("Fay", "Eve", "Dan");
    assertThat(answer(search(null, 200, true, "rich", "name")))
        .containsExactly("Eve", "Dan", "Bob", "Cid");
  }

  @Test
  void refusesToDeleteAllForAnAbsentCondition() {
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(deleteFrom(EMPLOYEE).where(allOf(List.of()))))
        .withMessageContaining("has no where(...)");
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(deleteFrom(EMPLOYEE).where(anyOf(absent(), absent().not()))));
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void takesOptionals() {
    Optional<Integer> none = Optional.empty();
    var query =
        select(EMPLOYEE.name)
            .where(whenPresent(none, EMPLOYEE.salary::ge))
            .where(whenPresent(Optional.of("A"), EMPLOYEE.name::startsWith));
    assertThat(query.sql())
        .isEqualTo(
            "SELECT \"employee\".\"name\" FROM \"employee\" WHERE \"employee\".\"name\" LIKE ?");
    assertThat(answer(query)).containsExactly("Ann");
  }
}
