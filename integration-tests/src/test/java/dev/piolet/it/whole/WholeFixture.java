package dev.piolet.it.whole;

import static dev.piolet.it.whole.AlwaysTable.ALWAYS;
import static dev.piolet.it.whole.CountedTable.COUNTED;
import static dev.piolet.it.whole.DoomedTable.DOOMED;
import static dev.piolet.it.whole.NarrowTable.NARROW;
import static dev.piolet.it.whole.PetTable.PET;
import static dev.piolet.it.whole.PickyTable.PICKY;
import static dev.piolet.it.whole.PlainTable.PLAIN;
import static dev.piolet.it.whole.StrictTable.STRICT;

import dev.piolet.DBConnection;
import dev.piolet.it.DirectAccess;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables for each test. */
@PostgresTest
abstract class WholeFixture {
  private static final Table<?>[] TABLES = {
    PET, PLAIN, PICKY, STRICT, NARROW, COUNTED, DOOMED, ALWAYS
  };

  DataSource dataSource;
  DBConnection conn;
  DirectAccess database;

  @BeforeEach
  final void open(DataSource schema) throws SQLException {
    Picky.refused = -1;
    Strict.refused = -1;
    dataSource = schema;
    database = new DirectAccess(schema);
    conn = new DBConnection(schema.getConnection());
    conn.schema().drop(TABLES);
    conn.schema().create(TABLES);
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  final List<String> rows(String sql) {
    return database.rows(sql);
  }
}
