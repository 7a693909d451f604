package dev.piolet.it.query;

import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.keyset;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.Keyset;
import dev.piolet.query.Page;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages: by the place where they begin, and by number. */
class SeekTest extends StaffFixture {
  private static final Keyset<Tuple2<Integer, Long>> BY_SALARY =
      keyset(EMPLOYEE.salary.asc(), EMPLOYEE.id.asc());
  private static final Keyset<Tuple2<Integer, Long>> MIXED =
      keyset(EMPLOYEE.salary.desc(), EMPLOYEE.id.asc());

  static Stream<Keyset<?>> keysets() {
    var department = EMPLOYEE.departmentId;
    var boss = EMPLOYEE.bossId;
    return Stream.of(
        keyset(EMPLOYEE.id.asc()),
        keyset(EMPLOYEE.id.desc()),
        BY_SALARY,
        MIXED,
        keyset(EMPLOYEE.salary.desc(), EMPLOYEE.id.desc()),
        keyset(department.asc(), EMPLOYEE.id.asc()),
        keyset(department.desc(), EMPLOYEE.id.asc()),
        keyset(department.asc().nullsFirst(), EMPLOYEE.id.desc()),
        keyset(department.desc().nullsLast(), EMPLOYEE.id.desc()),
        keyset(department.asc(), boss.desc(), EMPLOYEE.id.asc()),
        keyset(department.asc().nullsFirst(), boss.asc(), EMPLOYEE.id.asc()),
        keyset(department.desc().nullsLast(), boss.asc(), EMPLOYEE.salary.asc(), EMPLOYEE.id.asc()),
        keyset(EMPLOYEE.salary.plus(0).desc(), EMPLOYEE.id.asc()));
  }

  /** From front to back and from back to front, in pages of each size, with every row once. */
  @ParameterizedTest
  @MethodSource("keysets")
  <K> void goesForwardAndBack(Keyset<K> keyset) {
    Select<Tuple2<Employee, K>> all = select(EMPLOYEE, keyset);
    List<Long> expected = ids(conn.exec(all.orderBy(keyset.orders())));
    assertThat(expected).hasSize(6);
    for (int size = 1; size <= 7; size++) {
      List<Long> forward = new ArrayList<>();
      List<Tuple2<Employee, K>> page = conn.exec(all.seek(keyset, size));
      while (!page.isEmpty()) {
        forward.addAll(ids(page));
        page = conn.exec(all.seek(keyset, size).after(page.get(page.size() - 1).second()));
      }
      assertThat(forward).isEqualTo(expected);

      List<Long> backward = new ArrayList<>();
      page = conn.exec(all.seek(keyset, size).last());
      while (!page.isEmpty()) {
        List<Long> ids = ids(page);
        Collections.reverse(ids);
        backward.addAll(ids);
        page = conn.exec(all.seek(keyset, size).before(page.get(0).second()));
      }
      Collections.reverse(backward);
      assertThat(backward).isEqualTo(expected);
    }
  }

  private static <K> List<Long> ids(List<Tuple2<Employee, K>> rows) {
    return new ArrayList<>(rows.stream().map(row -> row.first().id).toList());
  }

  @Test
  void keepsTheQuerysOwnCondition() {
    var sales = select(EMPLOYEE.name).where(EMPLOYEE.departmentId.eq(1L)).seek(MIXED, 5);
    assertThat(conn.exec(sales)).containsExactly("Bob", "Cid", "Ann");
    assertThat(conn.exec(sales.after(new Tuple2<>(200, 2L)))).containsExactly("Cid", "Ann");
    assertThat(conn.exec(sales.before(new Tuple2<>(100, 1L)))).containsExactly("Bob", "Cid");
  }

  @Test
  void countsAllRowsBesideAPage() {
    Select<String> names =
        select(EMPLOYEE.name).where(EMPLOYEE.salary.gt(100)).orderBy(EMPLOYEE.id);
    assertThat(conn.exec(names.page(0, 2))).isEqualTo(new Page<>(List.of("Bob", "Cid"), 5));
    assertThat(recorder.sent()).hasSize(1);
    assertThat(conn.exec(names.page(2, 2))).isEqualTo(new Page<>(List.of("Fay"), 5));
    assertThat(conn.exec(names.page(7, 2))).isEqualTo(new Page<>(List.of(), 5));
    assertThat(conn.exec(names.where(EMPLOYEE.id.eq(0L)).page(0, 2)))
        .isEqualTo(new Page<>(List.of(), 0));
    assertThat(names.page(1, 2).sql())
        .isEqualTo(
            "SELECT \"employee\".\"name\", count(*) OVER () FROM \"employee\" WHERE"
                + " \"employee\".\"salary\" > ? ORDER BY \"employee\".\"id\" LIMIT ? OFFSET ?");
    assertThat(conn.exec(select(EMPLOYEE).orderBy(EMPLOYEE.id).page(0, 1)).rows().get(0).name)
        .isEqualTo("Ann");
    assertThat(
            conn.exec(select(EMPLOYEE.departmentId).groupBy(EMPLOYEE.departmentId).page(0, 1))
                .total())
        .isEqualTo(3);
  }

  @Test
  void refusesPagesThatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> select(EMPLOYEE).page(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> select(EMPLOYEE).page(0, 0));
    assertThatIllegalStateException()
        .isThrownBy(() -> select(EMPLOYEE.name).distinct().page(0, 1))
        .withMessageContaining("before DISTINCT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(EMPLOYEE).seek(BY_SALARY, 2).after(new Tuple2<>(null, 1L)))
        .withMessageContaining("\"employee\".\"salary\"");
  }
}
