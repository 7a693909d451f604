package dev.piolet.it.query;

import static dev.piolet.it.query.DepartmentTable.DEPARTMENT;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.it.Sources;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Rows are streamed by a JVM whose heap could not hold them all. */
class StreamMemoryTest extends StaffFixture {
  private static final int ROWS = 1_000_000;

  @Test
  void aMillionRowsGoThroughAHeapOf64Megabytes() throws Exception {
    execute(
        "INSERT INTO department (id, name)"
            + " SELECT i, repeat('x', 100) || i FROM generate_series(4, "
            + ROWS
            + ") i");

    assertThat(printedByChild()).isEqualTo(ROWS + " rows, sum " + (long) ROWS * (ROWS + 1) / 2);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String printedByChild() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx64m",
                "-classpath",
                System.getProperty("java.class.path"),
                StreamMemoryTest.class.getName())
            .redirectError(Redirect.INHERIT);
    builder.environment().put("STREAM_URL", Sources.url(dataSource));
    Process child = builder.start();
    try {
      String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      child.waitFor();
      return printed.strip();
    } finally {
      child.destroyForcibly();
    }
  }

  /** The child: streams all departments and prints how many there are. */
  public static void main(String[] arguments) throws SQLException {
    try (DBConnection conn =
        new DBConnection(DriverManager.getConnection(variable("STREAM_URL")))) {
      AtomicLong sum = new AtomicLong();
      long rows = conn.forEach(select(DEPARTMENT), row -> sum.addAndGet(row.id()));
      System.out.println(rows + " rows, sum " + sum);
    }
  }

  private static String variable(String name) {
    return Objects.requireNonNull(System.getenv(name), name);
  }
}
