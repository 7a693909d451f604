package dev.piolet.it.copy;

import static dev.piolet.it.copy.ItemTable.ITEM;
import static dev.piolet.it.copy.MarkupTable.MARKUP;
import static dev.piolet.it.copy.PairTable.PAIR;

import dev.piolet.DBConnection;
import dev.piolet.it.CapturedLog;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables for each test, and what is sent. */
@PostgresTest
abstract class CopyFixture {
  private static final Table<?>[] TABLES = {ITEM, PAIR, MARKUP};

  DataSource dataSource;
  DBConnection conn;
  private CapturedLog log;

  @BeforeEach
  final void open(DataSource schema) throws SQLException {
    dataSource = schema;
    conn = new DBConnection(schema.getConnection());
    conn.schema().drop(TABLES);
    conn.schema().create(TABLES);
    log = new CapturedLog("dev.piolet.sql");
  }

  @AfterEach
  final void close() {
    conn.close();
    log.close();
  }

  /** The texts of the copies that were made. */
  final List<String> copies() {
    return log.lines().stream()
        .map(line -> line.replaceFirst("^DEBUG [0-9.]+ ms, ", ""))
        .filter(line -> line.contains(" rows: COPY "))
        .toList();
  }

  /** Executes SQL on a connection of its own. */
  final void execute(String sql) {
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}
