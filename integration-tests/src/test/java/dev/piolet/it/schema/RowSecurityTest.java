package dev.piolet.it.schema;

import static dev.piolet.TransactionOptions.settings;
import static dev.piolet.it.schema.LedgerTable.LEDGER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.TransactionOptions;
import dev.piolet.error.QueryException;
import dev.piolet.it.NeedsSession;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies, as a role that owns nothing meets them. */
@PostgresTest
class RowSecurityTest {
  private static final String ROLE = "piolet tenant";
  private static final String QUOTED = "\"" + ROLE + "\"";

  private Catalog catalog;
  private DBConnection conn;

  @BeforeEach
  void open(DataSource dataSource) throws SQLException {
    catalog = new Catalog(dataSource);
    conn = new DBConnection(dataSource.getConnection());
    conn.schema().create(LEDGER);
    conn.insert(new Ledger(1, 1, 10));
    conn.insert(new Ledger(2, 2, 20));
    String schema = catalog.rows("SELECT quote_ident(current_schema())").get(0);
    catalog.execute(
        "CREATE ROLE "
            + QUOTED
            + "; GRANT USAGE ON SCHEMA "
            + schema
            + " TO "
            + QUOTED
            + "; GRANT ALL ON ledger TO "
            + QUOTED);
  }

  @AfterEach
  void drop() {
    conn.close();
    catalog.execute("DROP TABLE ledger; DROP OWNED BY " + QUOTED + "; DROP ROLE " + QUOTED);
  }

  /** A transaction of a tenant: policies read who it is from a setting that ends with it. */
  private static TransactionOptions as(int tenant) {
    return settings("app.tenant", Integer.toString(tenant)).setting("role", ROLE);
  }

  @Test
  void eachSeesItsOwnRows() {
    conn.transaction(
        as(1), () -> assertThat(conn.exec(select(LEDGER))).containsExactly(new Ledger(1, 1, 10)));
    conn.transaction(
        as(2), () -> assertThat(conn.exec(select(LEDGER))).containsExactly(new Ledger(2, 2, 20)));
  }

  @Test
  @NeedsSession("a setting that no transaction before has had: it is an empty text afterwards")
  void whoSaysNothingSeesNothing() {
    conn.transaction(settings("role", ROLE), () -> assertThat(conn.exec(select(LEDGER))).isEmpty());

    assertThat(conn.exec(select(LEDGER))).hasSize(2);
  }

  @Test
  void eachWritesItsOwnRows() {
    long inserted = conn.transaction(as(1), () -> conn.insert(new Ledger(3, 1, 99)).id());
    assertThat(inserted).isEqualTo(3);
    refused(new Ledger(4, 2, 1));
    refused(new Ledger(4, 1, -1));
    refused(new Ledger(4, 1, 100));
    int deleted = conn.transaction(as(1), () -> conn.delete(new Ledger(2, 2, 20)));
    assertThat(deleted).isZero();
    assertThat(conn.exec(select(LEDGER))).hasSize(3);
  }

  private void refused(Ledger row) {
    assertThatThrownBy(() -> conn.transaction(as(1), () -> conn.insert(row)))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("42501"));
  }
}
