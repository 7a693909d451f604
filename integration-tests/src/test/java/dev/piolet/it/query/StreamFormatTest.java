package dev.piolet.it.query;

import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.it.NeedsSession;
import dev.piolet.it.Recorder;
import dev.piolet.it.Sources;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** In which format the rows travel that are handed on while they are read. */
class StreamFormatTest extends StaffFixture {
  /** The driver prepares a statement when it is executed for the fifth time. */
  private static final int OFTEN = 6;

  private static List<Boolean> areRowsBinary(Recorder recorder, DBConnection conn, int times) {
    List<Boolean> binary = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      conn.forEach(
          select(EMPLOYEE.salary).limit(1), salary -> binary.add(recorder.areRowsBinary()));
    }
    return binary;
  }

  @Test
  @NeedsSession("prepared statements")
  void isBinaryFromTheFirstTimeOn() {
    assertThat(areRowsBinary(recorder, conn, 2)).containsExactly(true, true);
  }

  @Test
  void isTextWhereNothingMayBePrepared() throws SQLException {
    PGSimpleDataSource source = source();
    source.setPrepareThreshold(0);
    staysText(source.getConnection());
  }

  @Test
  void isTextInTheSimpleProtocol() throws SQLException {
    PGSimpleDataSource source = source();
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    staysText(source.getConnection());
  }

  private static void staysText(Connection connection) throws SQLException {
    Recorder recorder = new Recorder(connection);
    try (DBConnection careful = new DBConnection(recorder.connection())) {
      assertThat(areRowsBinary(recorder, careful, OFTEN)).hasSize(OFTEN).containsOnly(false);
      assertThat(
              careful.exec(
                  sql("SELECT count(*) FROM pg_prepared_statements").into(value(0L)).one()))
          .isZero();
    }
  }

  private PGSimpleDataSource source() {
    return Sources.copy(dataSource);
  }
}
