package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static guide.RaiseTable.RAISE;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.Transaction;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.SentStatement;
import dev.piolet.query.Statement;
import dev.piolet.sql.DatePart;
import dev.piolet.sql.Window;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs each line of docs/queries/cheat-sheet.md, and holds the page to what was sent. */
@PostgresTest
class CheatSheetGuideTest extends GuideFixture {
  private final CheatSheet sheet = CheatSheet.read();
  private final List<String> sent = new ArrayList<>();
  private final DBConnection watched;

  CheatSheetGuideTest(DBConnection conn) {
    super(conn, "cheat-sheet");
    watched =
        new DBConnection(
            conn.connection(),
            DBConnectionOptions.defaults()
                .logValues(true)
                .listener(DatabaseListener.afterStatements(done -> take(done.statement()))));
  }

  private void take(SentStatement statement) {
    sent.add(CheatSheet.readable(statement.sql(), statement.values().orElseThrow()));
  }

  /** A line whose statement says its SQL. */
  private void line(Statement<?> statement) {
    sheet.add(CheatSheet.readable(statement.bound()));
    try (Transaction transaction = conn.begin()) {
      conn.exec(statement);
      transaction.rollback();
    }
  }

  /** A line that sends what it sends. */
  private void call(Runnable call) {
    sent.clear();
    try (Transaction transaction = watched.begin()) {
      call.run();
      transaction.rollback();
    }
    sheet.add(String.join("; ", sent));
  }

  @Test
  void everyLineIsRun() throws IOException {
    DBConnection conn = watched;
    EmployeeTable boss = EMPLOYEE.as("boss");
    var total = sum(EMPLOYEE.salary).as("total");
    var pay = select(EMPLOYEE.departmentId, total).groupBy(EMPLOYEE.departmentId).as("pay");

    sheet.section("Rows");
    line(select(EMPLOYEE));
    line(select(EMPLOYEE.name, EMPLOYEE.salary));
    line(select(EMPLOYEE.salary).distinct());
    line(select(EMPLOYEE).orderBy(EMPLOYEE.salary.desc(), EMPLOYEE.name));
    line(select(EMPLOYEE).orderBy(EMPLOYEE.id).limit(10).offset(20));
    line(select(EMPLOYEE.name.concat("!"), EMPLOYEE.salary.times(12)));
    line(select(row(Raise::new, EMPLOYEE.id, EMPLOYEE.name, EMPLOYEE.salary)));
    line(select(EMPLOYEE).where(EMPLOYEE.id.eq(1L)).forUpdate());

    sheet.section("Conditions");
    line(select(EMPLOYEE).where(EMPLOYEE.name.eq("Ann")));
    line(select(EMPLOYEE).where(EMPLOYEE.salary.gt(500).and(EMPLOYEE.salary.le(900))));
    line(select(EMPLOYEE).where(EMPLOYEE.name.eq("Ann").or(EMPLOYEE.name.eq("Bob"))));
    line(select(EMPLOYEE).where(EMPLOYEE.salary.between(500, 900)));
    line(select(EMPLOYEE).where(EMPLOYEE.id.in(1L, 2L, 3L)));
    line(select(EMPLOYEE).where(EMPLOYEE.name.like("A%")));
    line(select(EMPLOYEE).where(EMPLOYEE.name.ilike("a%").not()));
    line(select(EMPLOYEE).where(EMPLOYEE.departmentId.isNull()));
    line(select(EMPLOYEE).where(EMPLOYEE.hired.ge(LocalDate.of(2020, 1, 1))));
    line(select(EMPLOYEE).where(EMPLOYEE.id.in(select(RAISE.employeeId))));

    sheet.section("Joins");
    line(select(EMPLOYEE, DEPARTMENT).join(EMPLOYEE.departmentKey));
    line(select(EMPLOYEE.name, DEPARTMENT.name.optional()).leftJoin(EMPLOYEE.departmentKey));
    line(select(EMPLOYEE.name, boss.name).join(EMPLOYEE.managerKey.to(boss)));
    line(select(EMPLOYEE.name, RAISE.salary).join(RAISE).on(RAISE.employeeId.eq(EMPLOYEE.id)));
    line(select(EMPLOYEE).where(EMPLOYEE.manager().name.eq("Ann")));
    line(
        select(EMPLOYEE.name, RAISE.salary)
            .from(EMPLOYEE, RAISE)
            .where(RAISE.employeeId.eq(EMPLOYEE.id)));
    line(
        select(DEPARTMENT)
            .where(exists(select(EMPLOYEE.id).where(EMPLOYEE.departmentKey.refersTo(DEPARTMENT)))));

    sheet.section("Groups");
    line(select(count()).from(EMPLOYEE));
    line(select(EMPLOYEE.departmentId, total).groupBy(EMPLOYEE.departmentId).orderBy(total.desc()));
    line(
        select(EMPLOYEE.departmentId, count(), avg(EMPLOYEE.salary))
            .groupBy(EMPLOYEE.departmentId)
            .having(count().gt(1)));
    line(select(max(EMPLOYEE.salary).filter(EMPLOYEE.name.ne("Ann"))));
    line(select(stringAgg(EMPLOYEE.name, ", ")));
    line(
        select(
            EMPLOYEE.name,
            rank().over(Window.partitionBy(EMPLOYEE.departmentId).orderBy(EMPLOYEE.salary))));

    sheet.section("Expressions");
    line(select(coalesce(EMPLOYEE.departmentId, EMPLOYEE.managerId, 0L)));
    line(select(lower(EMPLOYEE.name), length(EMPLOYEE.name)));
    line(select(caseWhen(EMPLOYEE.salary.gt(600), "high").otherwise("low")).from(EMPLOYEE));
    line(select(extract(DatePart.YEAR, EMPLOYEE.hired)));

    sheet.section("Queries in queries");
    line(select(EMPLOYEE.name).union(select(DEPARTMENT.name)));
    line(select(EMPLOYEE.name).where(EMPLOYEE.salary.eq(select(max(boss.salary)))));
    line(select(pay.get(total)).from(pay).orderBy(pay.get(total)));

    sheet.section("Writing");
    line(insertInto(DEPARTMENT).set(DEPARTMENT.name, "Press").set(DEPARTMENT.parentId, 1L));
    line(
        insertInto(RAISE)
            .columns(RAISE.employeeId, RAISE.name, RAISE.salary)
            .select(select(EMPLOYEE.id, EMPLOYEE.name, EMPLOYEE.salary).where(EMPLOYEE.id.eq(1L))));
    line(update(EMPLOYEE).set(EMPLOYEE.salary, 800).where(EMPLOYEE.id.eq(2L)));
    line(update(EMPLOYEE).set(EMPLOYEE.salary, EMPLOYEE.salary.plus(50)).all());
    line(deleteFrom(RAISE).where(RAISE.salary.lt(400)).returning(RAISE.name));

    sheet.section("Objects");
    call(() -> conn.get(EMPLOYEE, 1L));
    call(
        () ->
            conn.exec(
                select(
                    DEPARTMENT.name,
                    list(select(EMPLOYEE).where(EMPLOYEE.departmentId.eq(DEPARTMENT.id))))));
    call(() -> conn.exec(select(DEPARTMENT.name, list(EMPLOYEE.departmentKey))));
    call(() -> conn.insert(new Department(null, "Press", 1L)));
    call(() -> conn.delete(new Raise(9, "Fay", 300)));
    call(() -> conn.upsert(new Raise(2, "Bob", 770), onConflict(RAISE.employeeId).doUpdateAll()));

    sheet.check();
  }
}
