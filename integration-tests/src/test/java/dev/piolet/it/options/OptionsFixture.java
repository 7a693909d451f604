package dev.piolet.it.options;

import static dev.piolet.it.options.AccountTable.ACCOUNT;
import static dev.piolet.it.options.DocumentTable.DOCUMENT;
import static dev.piolet.it.options.MemoTable.MEMO;
import static dev.piolet.it.options.RateTable.RATE;
import static dev.piolet.it.options.TagTable.TAG;
import static dev.piolet.it.options.TicketTable.TICKET;
import static dev.piolet.it.options.WorkerTable.WORKER;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.it.CapturedLog;
import dev.piolet.it.DirectAccess;
import dev.piolet.it.Recorder;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables for each test, what is sent with its values, and a second connection. */
@PostgresTest
abstract class OptionsFixture {
  private static final Table<?>[] TABLES = {ACCOUNT, RATE, DOCUMENT, TICKET, WORKER, TAG, MEMO};

  DataSource dataSource;
  Recorder recorder;
  DBConnection conn;
  private CapturedLog log;
  private int logged;

  @BeforeEach
  final void open(DataSource schema) throws SQLException {
    dataSource = schema;
    try (DBConnection owner = new DBConnection(schema.getConnection())) {
      owner.schema().drop(TABLES);
      owner.schema().create(TABLES);
    }
    log = new CapturedLog("dev.piolet.sql");
    recorder = new Recorder(schema.getConnection());
    conn = new DBConnection(recorder.connection(), DBConnectionOptions.defaults().logValues(true));
  }

  @AfterEach
  final void close() {
    conn.close();
    log.close();
  }

  /** Another connection. */
  final DBConnection other() throws SQLException {
    return new DBConnection(dataSource.getConnection());
  }

  /**
   * The statements that were sent and did not fail since this was last asked, with their values.
   */
  final List<String> sent() {
    List<String> lines = log.lines();
    List<String> fresh =
        lines.subList(logged, lines.size()).stream()
            .map(line -> line.replaceFirst("^DEBUG [0-9.]+ ms, \\d+ rows: ", ""))
            .filter(line -> !line.startsWith("SELECT n.nspname, c.relkind"))
            .toList();
    logged = lines.size();
    return fresh;
  }

  /** The rows that a query gives on a connection of its own. */
  final List<String> rows(String sql) {
    return new DirectAccess(dataSource).rows(sql);
  }

  /** Executes SQL on a connection of its own. */
  final void execute(String sql) {
    new DirectAccess(dataSource).execute(sql);
  }
}
