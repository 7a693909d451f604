package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.it.models.Mood;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Expression;
import dev.piolet.sql.SqlWriter;
import dev.piolet.test.PostgresTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Three rows, and what each expression is written as and gives. */
@PostgresTest
abstract class FunctionFixture {
  static final LocalDate BORN = LocalDate.of(2000, 2, 29);
  static final LocalDateTime LOCAL = LocalDateTime.of(2024, 3, 10, 12, 34, 56);
  static final Instant AT = Instant.parse("2024-03-10T12:34:56Z");

  DBConnection conn;
  int version;

  @BeforeEach
  final void open(DataSource schema) throws SQLException {
    Connection connection = schema.getConnection();
    version = connection.getMetaData().getDatabaseMajorVersion();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TIME ZONE 'UTC'");
    }
    conn = new DBConnection(connection);
    conn.schema().drop(SAMPLE);
    conn.schema().create(SAMPLE);
    List<Sample> stored =
        conn.insert(
            List.of(
                sample(1, "Alice", 30, null, 1.5, "19.99", true, Mood.HAPPY),
                sample(2, "Bob", 20, 3, 2.5, "5", false, Mood.SAD),
                sample(3, "Carol", 40, 7, 4, "7.5", true, Mood.SAD)));
    assertThat(stored).hasSize(3);
  }

  private static Sample sample(
      long id,
      String name,
      int age,
      @Nullable Integer size,
      double score,
      String price,
      boolean active,
      Mood mood) {
    return new Sample(
        id,
        name,
        age,
        size,
        score,
        new BigDecimal(price),
        BORN,
        LocalTime.of(6, 30),
        LOCAL,
        AT,
        active,
        mood);
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  /** An expression over the first row; see {@link #isWritten}. */
  final void gives(
      Expression<?> expression, @Nullable Object answer, String sql, @Nullable Object... binds) {
    isWritten(expression, sql, binds);
    assertThat(conn.exec(select(expression).from(SAMPLE).where(SAMPLE.id.eq(1L))))
        .describedAs(sql)
        .isEqualTo(Arrays.asList(answer));
  }

  /** An expression over all rows; see {@link #isWritten}. */
  final void givesOfAll(
      Expression<?> expression, @Nullable Object answer, String sql, @Nullable Object... binds) {
    isWritten(expression, sql, binds);
    assertThat(conn.exec(select(expression).from(SAMPLE)))
        .describedAs(sql)
        .isEqualTo(Arrays.asList(answer));
  }

  /** An expression that gives several rows; see {@link #isWritten}. */
  final void givesRows(Expression<?> expression, List<?> answers, String sql, Object... binds) {
    isWritten(expression, sql, binds);
    assertThat(conn.exec(select(expression).from(SAMPLE).where(SAMPLE.id.eq(1L))))
        .describedAs(sql)
        .isEqualTo(answers);
  }

  /** The exact text, where {@code s.name} stands for a column, and the bound values. */
  static void isWritten(Expression<?> expression, String sql, @Nullable Object... binds) {
    BoundSql bound = SqlWriter.alone(expression);
    assertThat(bound.sql())
        .isEqualTo(sql.replaceAll("\\bs\\.(\\w+)", "\"sample\".\"$1\"").replace('`', '"'));
    assertThat(bound.values()).describedAs(sql).isEqualTo(new ArrayList<>(Arrays.asList(binds)));
  }

  static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }
}
