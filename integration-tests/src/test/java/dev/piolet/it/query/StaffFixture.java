package dev.piolet.it.query;

import static dev.piolet.it.query.DepartmentTable.DEPARTMENT;
import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;

import dev.piolet.DBConnection;
import dev.piolet.it.Recorder;
import dev.piolet.query.Statement;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Six employees in two of three departments, or in none. */
@PostgresTest
abstract class StaffFixture {
  DataSource dataSource;
  Recorder recorder;
  DBConnection conn;

  @BeforeEach
  final void open(DataSource schema) throws SQLException {
    dataSource = schema;
    recorder = new Recorder(schema.getConnection());
    conn = new DBConnection(recorder.connection());
    conn.schema().drop(EMPLOYEE, DEPARTMENT);
    conn.schema().create(DEPARTMENT, EMPLOYEE);
    conn.insert(
        List.of(
            new Department(1, "Sales"), new Department(2, "Lab"), new Department(3, "Archive")));
    conn.insert(
        List.of(
            new Employee(1, "Ann", 1L, 100, null),
            new Employee(2, "Bob", 1L, 200, 1L),
            new Employee(3, "Cid", 1L, 200, 1L),
            new Employee(4, "Dan", 2L, 300, 2L),
            new Employee(5, "Eve", 2L, 400, 4L),
            new Employee(6, "Fay", null, 500, null)));
    recorder.sent();
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  /** The rows, each as text. */
  final List<String> answer(Statement<? extends List<?>> query) {
    return conn.exec(query).stream().map(StaffFixture::text).toList();
  }

  /** {@code Tuple2[first=a, second=b]} is {@code a b}. */
  private static String text(Object row) {
    return String.valueOf(row).replaceAll("Tuple\\d\\[|\\w+=|\\]", "").replace(", ", " ");
  }
}
