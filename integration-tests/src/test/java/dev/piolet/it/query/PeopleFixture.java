package dev.piolet.it.query;

import static dev.piolet.it.query.OfficeTable.OFFICE;
import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.it.query.RemarkTable.REMARK;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.it.Recorder;
import dev.piolet.it.models.Mood;
import dev.piolet.query.Statement;
import dev.piolet.test.PostgresTest;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The same few rows for each test. */
@PostgresTest
abstract class PeopleFixture {
  static final Office OSLO = new Office(1, "Oslo");
  static final Office ROME = new Office(2, "Rome");
  static final Office NOWHERE = new Office(3, "Nowhere");

  static final Person ANN =
      new Person(1, "Ann", 30, true, euros("100.50"), Mood.HAPPY, day(1999), 1L, null);
  static final Person BOB = new Person(2, "Bob", 40, true, euros("80.00"), Mood.SAD, null, 1L, 1L);
  static final Person CID =
      new Person(3, "Cid", null, false, euros("0"), null, day(2020), null, 1L);
  static final Person DEE =
      new Person(4, "Dée 100%_\\", 20, true, euros("80.00"), Mood.OK, day(2020), 2L, 2L);

  static final Remark GOOD = new Remark(1L, "good");
  static final Remark BAD = new Remark(1L, "bad");
  static final Remark EMPTY = new Remark(2L, null);
  static final Remark LOST = new Remark(null, "lost");

  DataSource dataSource;
  Recorder recorder;
  DBConnection conn;

  static BigDecimal euros(String amount) {
    return new BigDecimal(amount);
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 2, 1);
  }

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(OFFICE, PERSON, REMARK);
  }

  @BeforeEach
  final void open(DataSource schema) throws SQLException {
    dataSource = schema;
    recorder = new Recorder(schema.getConnection());
    conn = new DBConnection(recorder.connection());
    conn.exec(sql("TRUNCATE \"office\", \"user\", \"remark\""));
    conn.insert(List.of(OSLO, ROME, NOWHERE, ANN, BOB, CID, DEE, GOOD, BAD, EMPTY, LOST));
    recorder.sent();
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  /**
   * Executes a statement, once its text and values are what they should be.
   *
   * @param sql the text, with single quotes for double ones, to be legible
   */
  final <R> R run(Statement<R> statement, String sql, Object... binds) {
    assertThat(statement.sql()).isEqualTo(sql.replace('\'', '"'));
    assertThat(statement.binds()).isEqualTo(Arrays.asList(binds));
    return conn.exec(statement);
  }
}
