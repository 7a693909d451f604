package dev.piolet.it.write.strategy;

import static dev.piolet.it.write.strategy.BlockedTable.BLOCKED;
import static dev.piolet.it.write.strategy.MadeTable.MADE;
import static dev.piolet.it.write.strategy.MarkedTable.MARKED;
import static dev.piolet.it.write.strategy.NumberedTable.NUMBERED;
import static dev.piolet.it.write.strategy.PairTable.PAIR;
import static dev.piolet.it.write.strategy.RichTable.RICH;
import static dev.piolet.it.write.strategy.SimpleTable.SIMPLE;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests on a schema that is made anew for each case. */
@PostgresTest
abstract class CaseTest {
  DBConnection conn;

  @BeforeEach
  final void open(DBConnection fresh) {
    conn = fresh;
  }

  @AfterEach
  final void clean() throws SQLException {
    execute("RESET ROLE");
    execute("DROP SCHEMA IF EXISTS strategy CASCADE");
    execute("DROP ROLE IF EXISTS strategy_writer");
  }

  final void execute(String sql) throws SQLException {
    Connection connection = conn.connection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Empty tables of the models, and what a case wants beside them. */
  final void prepare(Case<?> hard) throws SQLException {
    clean();
    execute("CREATE ROLE strategy_writer");
    execute("CREATE SCHEMA strategy");
    execute("SET search_path = strategy");
    conn.createTables(RICH, MADE, SIMPLE, NUMBERED, PAIR, MARKED, BLOCKED);
    execute("GRANT USAGE ON SCHEMA strategy TO strategy_writer");
    execute("GRANT ALL ON ALL TABLES IN SCHEMA strategy TO strategy_writer");
    execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA strategy TO strategy_writer");
    for (String sql : hard.prepare()) {
      execute(sql);
    }
  }
}
