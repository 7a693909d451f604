package dev.piolet.it.database;

import static dev.piolet.it.database.AccountTable.ACCOUNT;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.Session;
import dev.piolet.error.QueryException;
import dev.piolet.it.NeedsSession;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program leaves on a connection that it had in its hands. */
@NeedsSession("what a session keeps between transactions")
class ResetTest extends DatabaseFixture {
  private HikariDataSource single;
  private Database clean;

  @BeforeEach
  void openSingle() {
    single = pool(1, true);
    clean = Database.of(single).withReset("DISCARD ALL", "SET statement_timeout = '7s'");
  }

  @AfterEach
  void closeSingle() {
    single.close();
  }

  private static String ask(Session session, String query) {
    return session.exec(sql(query).into(value("")).one());
  }

  private static void leave(DBConnection conn) {
    conn.exec(sql("SET app.tenant = 'acme'"));
    conn.exec(sql("SET work_mem = '77MB'"));
    conn.exec(sql("CREATE TEMPORARY TABLE left_behind (id int)"));
    conn.exec(sql("LISTEN somebody"));
    conn.exec(sql("DO $$ BEGIN PERFORM pg_advisory_lock(4711); END $$"));
  }

  private static String left(Session session) {
    return ask(
        session,
        """
        SELECT concat_ws(',', nullif(current_setting('app.tenant', true), ''),
          CASE current_setting('work_mem') WHEN '77MB' THEN '77MB' END,
          (SELECT relname FROM pg_class WHERE relname = 'left_behind'),
          (SELECT pg_listening_channels()),
          (SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()))""");
  }

  @Test
  void itStaysWhereNobodyResets() {
    Database other = Database.of(single);
    try (DBConnection conn = other.connect()) {
      leave(conn);
    }
    assertThat(left(other)).isEqualTo("acme,77MB,left_behind,somebody,4711");
  }

  @Test
  void nothingOfItStays() {
    String process;
    String name;
    try (DBConnection conn = clean.connect()) {
      process = ask(conn, "SELECT pg_backend_pid()::text");
      name = ask(conn, "SELECT current_setting('application_name')");
      leave(conn);
      conn.begin();
      conn.insert(new Account("Ann", 1));
    }

    assertThat(left(clean)).isEmpty();
    assertThat(names()).isEmpty();
    assertThat(ask(clean, "SELECT pg_backend_pid()::text")).isEqualTo(process);
    assertThat(ask(clean, "SELECT current_setting('application_name')")).isEqualTo(name);
    assertThat(ask(clean, "SELECT current_setting('statement_timeout')")).isEqualTo("7s");
  }

  @Test
  void whatTheDriverHasPreparedIsPreparedAnew() {
    for (int i = 0; i < 3; i++) {
      try (DBConnection conn = clean.connect()) {
        for (int j = 0; j < 8; j++) {
          conn.insert(new Account("name " + i + " " + j, j));
          assertThat(conn.exec(select(ACCOUNT))).hasSize(i * 8 + j + 1);
        }
      }
    }
    assertThat(names()).hasSize(24);
  }

  @Test
  void whatPlainJdbcHasBegunIsRolledBack() throws Exception {
    for (Database database : new Database[] {clean, Database.of(single)}) {
      try (DBConnection conn = database.connect()) {
        Connection connection = conn.connection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
          statement.execute("INSERT INTO account (name, balance) VALUES ('Ann', 1)");
        }
      }
      assertThat(names()).isEmpty();
      try (Connection connection = single.getConnection()) {
        assertThat(connection.getAutoCommit()).isTrue();
      }
    }
  }

  @Test
  void aConnectionThatCannotBeResetIsReplaced() throws SQLException {
    Database wrong = Database.of(single).withReset("DISCARD EVERYTHING");
    String process = ask(wrong, "SELECT pg_backend_pid()::text");

    DBConnection conn = wrong.connect();
    conn.exec(sql("SET app.tenant = 'acme'"));
    assertThatThrownBy(conn::close).isInstanceOf(QueryException.class);
    assertThat(left(wrong)).isEmpty();
    assertThat(ask(wrong, "SELECT pg_backend_pid()::text")).isNotEqualTo(process);
  }
}
