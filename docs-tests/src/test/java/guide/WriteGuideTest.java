package guide;

// tag::imports[]
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static guide.RaiseTable.RAISE;
// end::imports[]
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/writes.md shows. */
@PostgresTest
class WriteGuideTest extends GuideFixture {
  WriteGuideTest(DBConnection conn) {
    super(conn, "writes");
  }

  // tag::applicant[]
  record Applicant(String name, int wish) {}

  // end::applicant[]

  @Test
  void inserts() {
    // tag::insert[]
    var row = insertInto(DEPARTMENT).set(DEPARTMENT.name, "Press").set(DEPARTMENT.parentId, 1L);

    int inserted = conn.exec(row);
    // end::insert[]
    assertThat(inserted).isEqualTo(1);
    conn.exec(deleteFrom(DEPARTMENT).where(DEPARTMENT.name.eq("Press")));
    assertThat(run("insert", row)).isEqualTo(1);
    // tag::rows[]
    List<Applicant> applicants = List.of(new Applicant("Gus", 450), new Applicant("Hal", 480));
    var rows =
        insertInto(EMPLOYEE)
            .rows(applicants)
            .set(EMPLOYEE.name, Applicant::name)
            .set(EMPLOYEE.salary, Applicant::wish)
            .set(EMPLOYEE.hired, applicant -> LocalDate.of(2024, 1, 1))
            .set(EMPLOYEE.skills, applicant -> "")
            .returning(EMPLOYEE.id, EMPLOYEE.name);
    // end::rows[]
    assertThat(answer("rows", rows)).containsExactly("6 Gus", "7 Hal");
    // tag::select[]
    var copy =
        insertInto(RAISE)
            .columns(RAISE.employeeId, RAISE.name, RAISE.salary)
            .select(
                select(EMPLOYEE.id, EMPLOYEE.name, EMPLOYEE.salary.plus(50))
                    .where(EMPLOYEE.departmentId.eq(3L)));
    // end::select[]
    assertThat(run("select", copy)).isEqualTo(1);
  }

  @Test
  void settlesConflicts() {
    // tag::conflict[]
    var upsert =
        insertInto(RAISE)
            .set(RAISE.employeeId, 2L)
            .set(RAISE.name, "Robert")
            .set(RAISE.salary, 50)
            .onConflict(RAISE.employeeId)
            .doUpdate(RAISE.name)
            .set(RAISE.salary, RAISE.salary.plus(excluded(RAISE).salary))
            .returning(RAISE);
    // end::conflict[]
    assertThat(run("conflict", upsert)).containsExactly(new Raise(2, "Robert", 800));
    // tag::nothing[]
    var ignored =
        insertInto(DEPARTMENT).set(DEPARTMENT.name, "Lab").onConflict(DEPARTMENT.name).doNothing();
    // end::nothing[]
    assertThat(run("nothing", ignored)).isZero();
  }

  @Test
  void updates() {
    // tag::update[]
    var raise =
        update(EMPLOYEE)
            .set(EMPLOYEE.salary, EMPLOYEE.salary.plus(10))
            .setNull(EMPLOYEE.managerId)
            .where(EMPLOYEE.departmentId.eq(2L));
    // end::update[]
    assertThat(run("update", raise)).isEqualTo(2);
    // tag::update-from[]
    var raises =
        update(EMPLOYEE)
            .set(EMPLOYEE.salary, RAISE.salary)
            .from(RAISE)
            .where(RAISE.employeeId.eq(EMPLOYEE.id))
            .returning(EMPLOYEE.name, EMPLOYEE.salary);
    // end::update-from[]
    assertThat(answer("update-from", raises)).containsExactly("Bob 750");
    // tag::update-values[]
    var salaries =
        values(
            "salaries",
            rowValue(EMPLOYEE.id, EMPLOYEE.salary),
            List.of(new Tuple2<>(3L, 510), new Tuple2<>(4L, 520)));
    var each =
        update(EMPLOYEE)
            .set(EMPLOYEE.salary, salaries.get(EMPLOYEE.salary))
            .from(salaries)
            .where(salaries.get(EMPLOYEE.id).eq(EMPLOYEE.id));
    // end::update-values[]
    assertThat(run("update-values", each)).isEqualTo(2);
    // tag::update-query[]
    EmployeeTable other = EMPLOYEE.as("other");
    var level =
        update(EMPLOYEE).set(EMPLOYEE.salary, select(min(other.salary))).where(EMPLOYEE.id.eq(1L));
    // end::update-query[]
    // tag::update-row[]
    var pair =
        update(EMPLOYEE)
            .set(
                EMPLOYEE.name,
                EMPLOYEE.salary,
                select(RAISE.name, RAISE.salary).where(RAISE.employeeId.eq(EMPLOYEE.id)))
            .where(exists(select(RAISE).where(RAISE.employeeId.eq(EMPLOYEE.id))));
    // end::update-row[]
    assertThat(run("update-query", level)).isEqualTo(1);
    assertThat(run("update-row", pair)).isEqualTo(1);
    assertThatThrownBy(
            () -> {
              // tag::all[]
              conn.exec(update(EMPLOYEE).set(EMPLOYEE.salary, 0)); // IllegalStateException
              // end::all[]
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("say all() if all rows are meant");
  }

  @Test
  void deletes() {
    // tag::delete[]
    var old = deleteFrom(EMPLOYEE).where(EMPLOYEE.hired.lt(LocalDate.of(2016, 1, 1)));
    // end::delete[]
    assertThat(run("delete", old)).isEqualTo(1);
    // tag::delete-using[]
    var raised =
        deleteFrom(EMPLOYEE)
            .using(RAISE)
            .where(RAISE.employeeId.eq(EMPLOYEE.id))
            .returning(EMPLOYEE.name);
    // end::delete-using[]
    assertThat(run("delete-using", raised)).containsExactly("Bob");
    // tag::with[]
    var gone =
        commonTable(
            "gone",
            deleteFrom(EMPLOYEE)
                .where(EMPLOYEE.departmentId.eq(3L))
                .returning(EMPLOYEE.id, EMPLOYEE.name, EMPLOYEE.salary));
    var moved =
        insertInto(RAISE)
            .with(gone)
            .columns(RAISE.employeeId, RAISE.name, RAISE.salary)
            .select(select(gone));
    // end::with[]
    assertThat(run("with", moved)).isEqualTo(1);
    // tag::truncate[]
    var empty = truncate(EMPLOYEE, RAISE).restartIdentity().cascade();
    // end::truncate[]
    run("truncate", empty);
    assertThat(conn.exec(select(EMPLOYEE))).isEmpty();
  }

  @Test
  void copies() {
    // tag::copy-in[]
    Stream<Raise> raises =
        IntStream.rangeClosed(1, 100_000).mapToObj(i -> new Raise(i + 10, "Clerk " + i, 300));

    long copied = conn.copyIn(RAISE, raises.iterator());
    // end::copy-in[]
    assertThat(copied).isEqualTo(100_000);
    assertThat(conn.exec(select(RAISE).where(RAISE.name.eq("Clerk 7")))).hasSize(1);
    assertThatThrownBy(
            () -> conn.copyIn(RAISE, List.of(new Raise(1, "Ann", 950), new Raise(11, "Cid", 300))))
        .isInstanceOfSatisfying(
            UniqueViolationException.class, e -> assertThat(e.rowIndex()).hasValue(1));
    assertThat(conn.exec(select(RAISE).where(RAISE.salary.eq(950)))).isEmpty();
  }

  @Test
  void merges() throws SQLException {
    // tag::merge[]
    var merge =
        mergeInto(EMPLOYEE)
            .using(RAISE)
            .on(RAISE.employeeId.eq(EMPLOYEE.id))
            .whenMatched()
            .and(RAISE.salary.le(0))
            .delete()
            .whenMatched()
            .update()
            .set(EMPLOYEE.salary, RAISE.salary)
            .whenNotMatched()
            .insert()
            .set(EMPLOYEE.name, RAISE.name)
            .set(EMPLOYEE.salary, RAISE.salary)
            .set(EMPLOYEE.hired, LocalDate.of(2024, 1, 1))
            .set(EMPLOYEE.skills, "");
    // end::merge[]
    if (isRefusedBefore(15, "merge", merge)) {
      return;
    }
    assertThat(conn.exec(merge)).isEqualTo(2);
    // tag::merge-returning[]
    var actions = merge.returning(mergeAction(), EMPLOYEE.name);
    // end::merge-returning[]
    if (!isRefusedBefore(17, "merge-returning", actions)) {
      assertThat(conn.exec(actions))
          .containsExactlyInAnyOrder(new Tuple2<>("UPDATE", "Bob"), new Tuple2<>("INSERT", "Fay"));
    }
  }

  @Test
  void returnsRowsBeforeAndAfter() throws SQLException {
    // tag::before[]
    var raise =
        update(EMPLOYEE)
            .set(EMPLOYEE.salary, 450)
            .where(EMPLOYEE.name.eq("Eve"))
            .returning(before(EMPLOYEE).salary, after(EMPLOYEE).salary);
    // end::before[]
    if (!isRefusedBefore(18, "before", raise)) {
      assertThat(conn.exec(raise)).containsExactly(new Tuple2<>(400, 450));
    }
  }
}
