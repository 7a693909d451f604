package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.ExplainOptions;
import dev.piolet.query.Page;
import dev.piolet.query.Plan;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/reading.md shows. */
@PostgresTest
class ReadingGuideTest extends GuideFixture {
  ReadingGuideTest(DBConnection conn) {
    super(conn, "reading");
  }

  @Test
  void readsRowByRow() {
    List<String> names = new ArrayList<>();
    // tag::for-each[]
    long rows = conn.forEach(select(EMPLOYEE.name).orderBy(EMPLOYEE.id), names::add);

    long some =
        conn.forEachWhile(select(EMPLOYEE.name).orderBy(EMPLOYEE.id), name -> !name.equals("Bob"));
    // end::for-each[]
    assertThat(rows).isEqualTo(5);
    assertThat(names).hasSize(5);
    assertThat(some).isEqualTo(2);
  }

  @Test
  void copiesOut() {
    List<String> lines = new ArrayList<>();
    // tag::copy-out[]
    var query = select(EMPLOYEE).where(EMPLOYEE.salary.ge(500)).orderBy(EMPLOYEE.id);

    long copied = conn.copyOut(query, employee -> lines.add(employee.name() + '\n'));
    // end::copy-out[]
    assertThat(copied).isEqualTo(4);
    assertThat(lines).containsExactly("Ann\n", "Bob\n", "Cid\n", "Dee\n");
  }

  @Test
  void readsPages() {
    // tag::keyset[]
    var byHire = keyset(EMPLOYEE.hired.desc(), EMPLOYEE.id.asc());
    var all = select(EMPLOYEE.name, byHire).where(EMPLOYEE.salary.le(700));

    List<Tuple2<String, Tuple2<LocalDate, Long>>> first = conn.exec(all.seek(byHire, 2));
    Tuple2<LocalDate, Long> place = first.get(1).second();
    var next = all.seek(byHire, 2).after(place);
    // end::keyset[]
    assertThat(first).extracting(Tuple2::first).containsExactly("Eve", "Dee");
    assertThat(run("keyset", next)).extracting(Tuple2::first).containsExactly("Cid", "Bob");
    // tag::page[]
    var query = select(EMPLOYEE.name).orderBy(EMPLOYEE.id).page(1, 2);

    Page<String> second = conn.exec(query); // its rows, and the total
    // end::page[]
    assertThat(run("page", query))
        .isEqualTo(second)
        .isEqualTo(new Page<>(List.of("Cid", "Dee"), 5));
  }

  @Test
  void explains() {
    // tag::explain[]
    var query = select(EMPLOYEE).where(EMPLOYEE.salary.ge(500));

    String text = conn.explain(query);
    Plan plan = conn.plan(query, ExplainOptions.defaults().analyze());
    // end::explain[]
    assertThat(text).startsWith("Seq Scan on employee");
    assertThat(plan.actualRows()).hasValue(4);
    // tag::describe[]
    String sql = query.sql(); // ... WHERE "employee"."salary" >= ?
    List<?> values = query.binds(); // [500]
    String described = query.describe(); // ... WHERE "employee"."salary" >= 500
    // end::describe[]
    assertThat(sql).endsWith(" WHERE \"employee\".\"salary\" >= ?");
    assertThat(values).hasToString("[500]");
    assertThat(described).endsWith(" WHERE \"employee\".\"salary\" >= 500");
  }
}
