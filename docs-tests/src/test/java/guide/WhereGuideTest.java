package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Conditions;
import dev.piolet.sql.DatePart;
import dev.piolet.sql.SortKey;
import dev.piolet.test.PostgresTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/where.md shows. */
@PostgresTest
class WhereGuideTest extends GuideFixture {
  WhereGuideTest(DBConnection conn) {
    super(conn, "where");
  }

  @Test
  void compares() {
    // tag::where[]
    var query =
        select(EMPLOYEE.name)
            .where(EMPLOYEE.salary.ge(500))
            .where(EMPLOYEE.departmentId.eq(2L).or(EMPLOYEE.name.startsWith("A")))
            .orderBy(EMPLOYEE.id);
    // end::where[]
    assertThat(run("where", query)).containsExactly("Ann", "Bob", "Cid");
    // tag::columns[]
    var ownManagers =
        select(EMPLOYEE.name)
            .where(EMPLOYEE.id.ne(EMPLOYEE.managerId).not().or(EMPLOYEE.managerId.isNull()));
    // end::columns[]
    assertThat(run("columns", ownManagers)).containsExactly("Ann");
    // tag::between[]
    var in2020 =
        select(EMPLOYEE.name)
            .where(EMPLOYEE.hired.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))
            .orderBy(EMPLOYEE.id);
    // end::between[]
    assertThat(run("between", in2020)).containsExactly("Cid", "Dee");
    // tag::in[]
    var some = select(EMPLOYEE.name).where(EMPLOYEE.id.in(1L, 2L, 99L)).orderBy(EMPLOYEE.id);
    // end::in[]
    assertThat(run("in", some)).containsExactly("Ann", "Bob");
    // tag::distinct[]
    var elsewhere =
        select(EMPLOYEE.name).where(EMPLOYEE.departmentId.isDistinctFrom(2L)).orderBy(EMPLOYEE.id);
    // end::distinct[]
    assertThat(run("distinct", elsewhere)).containsExactly("Ann", "Dee", "Eve");
  }

  @Test
  void comparesText() {
    // tag::text[]
    var query =
        select(EMPLOYEE.name)
            .where(EMPLOYEE.name.ilike("%e").and(EMPLOYEE.skills.matches("^(talk|sql)")))
            .orderBy(EMPLOYEE.id);
    // end::text[]
    assertThat(run("text", query)).containsExactly("Dee", "Eve");
    // tag::contains[]
    var percent = select(EMPLOYEE.name).where(EMPLOYEE.skills.contains("100%"));
    List<?> values = percent.binds(); // [%100\%%]
    // end::contains[]
    assertThat(run("contains", percent)).isEmpty();
    assertThat(values).hasToString("[%100\\%%]");
  }

  @Test
  void comparesRows() {
    // tag::row[]
    var pairs = List.of(new Tuple2<>(2L, 500), new Tuple2<>(3L, 500), new Tuple2<>(3L, 900));
    var query =
        select(EMPLOYEE.name)
            .where(rowValue(EMPLOYEE.departmentId, EMPLOYEE.salary).in(pairs))
            .orderBy(EMPLOYEE.id);
    // end::row[]
    assertThat(run("row", query)).containsExactly("Cid", "Dee");
  }

  // tag::named[]
  static final Condition WELL_PAID = EMPLOYEE.salary.gt(600);

  static Condition hiredIn(int year) {
    return extract(DatePart.YEAR, EMPLOYEE.hired).eq(BigDecimal.valueOf(year));
  }

  // end::named[]

  // tag::search[]
  static Select<String> search(@Nullable String name, Optional<Integer> salary, boolean wellPaid) {
    return select(EMPLOYEE.name)
        .where(Conditions.whenNotNull(name, EMPLOYEE.name::startsWith))
        .where(Conditions.whenPresent(salary, EMPLOYEE.salary::ge))
        .where(Conditions.when(wellPaid, () -> WELL_PAID))
        .orderBy(EMPLOYEE.id);
  }

  // end::search[]

  @Test
  void putsConditionsTogether() {
    // tag::compose[]
    var query = select(EMPLOYEE.name).where(WELL_PAID.and(hiredIn(2016).not()));
    // end::compose[]
    assertThat(run("compose", query)).containsExactly("Ann");
    // tag::searches[]
    var all = search(null, Optional.empty(), false);
    var some = search(null, Optional.of(500), true);
    // end::searches[]
    assertThat(run("search-all", all)).hasSize(5);
    assertThat(run("search-some", some)).containsExactly("Ann", "Bob");
    // tag::any-of[]
    List<String> names = List.of("A", "D");
    var starting =
        select(EMPLOYEE.name)
            .where(Conditions.anyOf(names.stream().map(EMPLOYEE.name::startsWith).toList()))
            .orderBy(EMPLOYEE.id);
    // end::any-of[]
    assertThat(run("any-of", starting)).containsExactly("Ann", "Dee");
    // tag::order[]
    List<SortKey> keys = new ArrayList<>();
    keys.add(EMPLOYEE.salary.desc());
    keys.add(EMPLOYEE.name);
    var sorted = select(EMPLOYEE.name).orderBy(keys);
    // end::order[]
    assertThat(run("order", sorted)).containsExactly("Ann", "Bob", "Cid", "Dee", "Eve");
  }
}
