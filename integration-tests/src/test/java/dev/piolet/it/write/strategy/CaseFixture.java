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
abstract class CaseFixture {
  DBConnection conn;

  @BeforeEach
  final void open(DBConnection fresh) {
    conn = fresh;
  }

  @AfterEach
  final void clean() throws SQLException {
    execute("RESET ROLE");
    inSchema("DROP SCHEMA %1$I CASCADE; CREATE SCHEMA %1$I");
    execute("DROP ROLE IF EXISTS strategy_writer");
  }

  final void execute(String sql) throws SQLException {
    Connection connection = conn.connection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Executes statements about the schema of this class.
   *
   * @param format has {@code %1$I} for its name
   */
  private void inSchema(String format) throws SQLException {
    execute("DO $$ BEGIN EXECUTE format('" + format + "', current_schema()); END $$");
  }

  /** Empty tables of the models, and what a case wants beside them. */
  final void prepare(Case<?> hard) throws SQLException {
    clean();
    execute("CREATE ROLE strategy_writer");
    conn.schema().create(RICH, MADE, SIMPLE, NUMBERED, PAIR, MARKED, BLOCKED);
    inSchema(
        "GRANT USAGE ON SCHEMA %1$I TO strategy_writer;"
            + "GRANT ALL ON ALL TABLES IN SCHEMA %1$I TO strategy_writer;"
            + "GRANT ALL ON ALL SEQUENCES IN SCHEMA %1$I TO strategy_writer");
    for (String sql : hard.prepare()) {
      execute(sql);
    }
  }
}
