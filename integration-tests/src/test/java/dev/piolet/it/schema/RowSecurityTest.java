package dev.piolet.it.schema;

import static dev.piolet.it.schema.LedgerTable.LEDGER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies, as a role that owns nothing meets them. */
@PostgresTest
class RowSecurityTest {
  private static final String ROLE = "\"piolet tenant\"";

  private Catalog catalog;
  private Connection connection;
  private DBConnection conn;

  @BeforeEach
  void open(DataSource dataSource) throws SQLException {
    catalog = new Catalog(dataSource);
    connection = dataSource.getConnection();
    conn = new DBConnection(connection);
    conn.createTables(LEDGER);
    conn.insert(new Ledger(1, 1, 10));
    conn.insert(new Ledger(2, 2, 20));
    String schema = catalog.rows("SELECT quote_ident(current_schema())").get(0);
    catalog.execute(
        "CREATE ROLE "
            + ROLE
            + "; GRANT USAGE ON SCHEMA "
            + schema
            + " TO "
            + ROLE
            + "; GRANT ALL ON ledger TO "
            + ROLE);
  }

  @AfterEach
  void drop() {
    conn.close();
    catalog.execute("DROP TABLE ledger; DROP OWNED BY " + ROLE + "; DROP ROLE " + ROLE);
  }

  private void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private void become(int tenant) {
    execute("SET LOCAL ROLE " + ROLE);
    execute("SELECT set_config('app.tenant', '" + tenant + "', true)");
  }

  @Test
  void eachSeesItsOwnRows() {
    conn.transaction(
        () -> {
          become(1);
          assertThat(conn.exec(select(LEDGER))).containsExactly(new Ledger(1, 1, 10));
        });
    conn.transaction(
        () -> {
          become(2);
          assertThat(conn.exec(select(LEDGER))).containsExactly(new Ledger(2, 2, 20));
        });
  }

  @Test
  void eachWritesItsOwnRows() {
    conn.transaction(
        () -> {
          become(1);
          assertThat(conn.insert(new Ledger(3, 1, 99)).id()).isEqualTo(3);
        });
    refused(new Ledger(4, 2, 1));
    refused(new Ledger(4, 1, -1));
    refused(new Ledger(4, 1, 100));
    conn.transaction(
        () -> {
          become(1);
          assertThat(conn.delete(new Ledger(2, 2, 20))).isZero();
        });
    assertThat(conn.exec(select(LEDGER))).hasSize(3);
  }

  private void refused(Ledger row) {
    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      become(1);
                      conn.insert(row);
                    }))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("42501"));
  }
}
