package app;

import static app.InvoiceTable.INVOICE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.Tenants;
import dev.piolet.test.PostgresTest;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Runs what docs/database.md shows of tenants. */
@PostgresTest
class TenantGuideTest {
  @Test
  void bySetting(DataSource dataSource, DBConnection conn) {
    conn.schema().create(INVOICE);
    // tag::setting[]
    Database db = Database.of(dataSource).withTenants(Tenants.bySetting("app.tenant"));

    Database acme = db.tenant("acme"); // as for each request
    acme.insert(new Invoice(null, "acme", 250));
    List<Invoice> invoices = acme.exec(select(INVOICE)); // those of acme
    // end::setting[]
    assertThat(invoices).containsExactly(new Invoice(1L, "acme", 250));
    conn.schema().drop(INVOICE);
  }

  @Test
  void bySchema(DataSource dataSource, DBConnection conn) {
    conn.exec(sql("CREATE SCHEMA tenant_acme"));
    // tag::schema[]
    Database db =
        Database.of(dataSource).withTenants(Tenants.bySchema(name -> "tenant_" + name, "public"));

    try (DBConnection ofAcme = db.tenant("acme").connect()) {
      ofAcme.schema().create(INVOICE); // "tenant_acme"."invoice"
    }
    db.tenant("acme").insert(new Invoice(null, "acme", 250));
    // end::schema[]
    assertThat(conn.exec(sql("SELECT * FROM tenant_acme.invoice").into(INVOICE))).hasSize(1);
    conn.exec(sql("DROP SCHEMA tenant_acme CASCADE"));
  }
}
