package guide;

import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static guide.RaiseTable.RAISE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.query.Statement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A company of five, and how a page's statements are held to the SQL that the page shows. */
abstract class GuideFixture {
  final DBConnection conn;
  private final RenderedSql rendered;

  GuideFixture(DBConnection conn, String page) {
    this.conn = conn;
    this.rendered = RenderedSql.of(page);
  }

  @BeforeEach
  void createTables() {
    conn.schema().create(DEPARTMENT, EMPLOYEE, RAISE);
    conn.insert(
        List.of(
            new Department(null, "Company", null),
            new Department(null, "Lab", 1L),
            new Department(null, "Sales", 1L),
            new Department(null, "Archive", 1L)));
    conn.insert(
        List.of(
            employee("Ann", 1L, null, 900, "2015-03-01", "law", "{\"remote\": false}"),
            employee("Bob", 2L, 1L, 700, "2016-05-10", "java,sql", null),
            employee("Cid", 2L, 2L, 500, "2020-01-15", "java", "{\"tags\": [\"new\", \"night\"]}"),
            employee("Dee", 3L, 1L, 500, "2020-07-01", "talk", "{\"remote\": true}"),
            employee("Eve", null, 1L, 400, "2023-11-20", "sql,talk", null)));
    conn.insert(List.of(new Raise(2, "Bob", 750), new Raise(9, "Fay", 300)));
  }

  private static Employee employee(
      String name,
      @Nullable Long departmentId,
      @Nullable Long managerId,
      int salary,
      String hired,
      String skills,
      @Nullable String profile) {
    return new Employee(
        null, name, departmentId, managerId, salary, LocalDate.parse(hired), skills, profile);
  }

  @AfterEach
  void dropTables() {
    conn.schema().drop(RAISE, EMPLOYEE, DEPARTMENT);
  }

  /** Holds a statement to the SQL of the page, and gives what PostgreSQL answers. */
  final <R> R run(String tag, Statement<R> statement) {
    rendered.check(tag, statement.sql());
    return conn.exec(statement);
  }

  /** As {@link #run}, as the text of its rows, with spaces between their values. */
  final List<String> answer(String tag, Statement<? extends List<?>> statement) {
    return run(tag, statement).stream()
        .map(row -> String.valueOf(row).replaceAll("Tuple\\d\\[|\\w+=|]$", "").replace(",", ""))
        .toList();
  }

  /** Executes a statement, and holds all that is sent to the SQL of the page. */
  final <R> R sent(DataSource source, Statement<R> statement, String... tags) {
    List<String> sql = new ArrayList<>();
    DBConnectionOptions options =
        DBConnectionOptions.defaults()
            .listener(DatabaseListener.afterStatements(each -> sql.add(each.statement().sql())));
    try (DBConnection told = new DBConnection(source.getConnection(), options)) {
      R result = told.exec(statement);
      assertThat(sql).hasSameSizeAs(tags);
      for (int i = 0; i < tags.length; i++) {
        rendered.check(tags[i], sql.get(i));
      }
      return result;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Holds a statement that the server may be too old for to the SQL of the page. */
  final boolean isRefusedBefore(int version, String tag, Statement<?> statement)
      throws SQLException {
    rendered.check(tag, statement.sql());
    return conn.connection().getMetaData().getDatabaseMajorVersion() < version;
  }
}
