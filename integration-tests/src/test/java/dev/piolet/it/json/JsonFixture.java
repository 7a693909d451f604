package dev.piolet.it.json;

import static dev.piolet.it.json.SettingsTable.SETTINGS;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.truncate;

import dev.piolet.DBConnection;
import dev.piolet.it.Recorder;
import dev.piolet.sql.Expressions;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgTypes;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** An empty table with JSON columns for each test. */
@PostgresTest
abstract class JsonFixture {
  Recorder recorder;
  DBConnection conn;

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(SETTINGS);
  }

  @BeforeEach
  final void clear(Connection connection) {
    recorder = new Recorder(connection);
    conn = new DBConnection(recorder.connection());
    conn.exec(truncate(SETTINGS));
    recorder.sent();
  }

  /** The row whose key is 1. */
  final Settings stored() {
    return conn.get(SETTINGS, 1).orElseThrow();
  }

  /** The texts that SQL gives, in order. */
  final List<String> texts(String query) {
    return conn.exec(
        sql("SELECT (" + query + ")::text FROM settings ORDER BY id")
            .into(Expressions.text(PgTypes.TEXT, writer -> {})));
  }
}
