package dev.piolet.it.tenants;

import static dev.piolet.it.tenants.DocTable.DOC;
import static dev.piolet.it.tenants.TicketTable.TICKET;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.Database;
import dev.piolet.KeyBlocks;
import dev.piolet.Session;
import dev.piolet.Tenants;
import dev.piolet.error.QueryException;
import dev.piolet.it.DirectAccess;
import dev.piolet.test.PostgresTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tenants with a schema each, or a data source each. */
@PostgresTest
class TenantTest {
  private static final List<String> NAMES = List.of("a", "Bé \"'%; ?");

  private DirectAccess direct;
  private HikariDataSource pool;
  private Database db;

  @BeforeEach
  void open(DataSource dataSource) {
    direct = new DirectAccess(dataSource);
    HikariConfig config = new HikariConfig();
    config.setDataSource(dataSource);
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    db =
        Database.of(pool, DBConnectionOptions.defaults().keyBlocks(new KeyBlocks()))
            .withTenants(Tenants.bySchema(TenantTest::schema));
    for (String name : NAMES) {
      direct.execute("CREATE SCHEMA " + quoted(schema(name)));
      try (DBConnection conn = db.tenant(name).connect()) {
        conn.schema().create(DOC, TICKET);
      }
    }
  }

  @AfterEach
  void drop() {
    pool.close();
    for (String name : NAMES) {
      direct.execute("DROP SCHEMA " + quoted(schema(name)) + " CASCADE");
    }
  }

  private static String schema(String tenant) {
    return "piolet of " + tenant;
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static List<String> titles(Session session) {
    return session.exec(select(DOC.title).orderBy(DOC.id));
  }

  @Test
  void eachHasItsSchema() {
    String before = path();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 12; i++) { // until statements are prepared, on one connection
      String title = "doc " + i;
      expected.add(title);
      for (String name : NAMES) {
        Database tenant = db.tenant(name);
        tenant.insert(Doc.of(name, title));
        assertThat(titles(tenant)).isEqualTo(expected);
        assertThat(tenant.exec(select(DOC.tenant))).containsOnly(name);
        List<String> copied = new ArrayList<>();
        tenant.copyOut(select(DOC.tenant), copied::add);
        assertThat(copied).hasSize(i + 1).containsOnly(name);
        tenant.forEach(select(DOC.tenant), seen -> assertThat(seen).isEqualTo(name));
        assertThat(tenant.pipeline(List.of(select(DOC.tenant), select(DOC.tenant))))
            .allSatisfy(seen -> assertThat(seen).containsOnly(name));
      }
    }
    assertThat(path()).isEqualTo(before);
    assertThatThrownBy(() -> titles(db)) // nobody's schema has no such table
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("42P01"));
  }

  private String path() {
    return new DirectAccess(pool).rows("SHOW search_path").get(0);
  }

  @Test
  void manyRowsGoToTheirSchema() {
    for (String name : NAMES) {
      Database tenant = db.tenant(name);
      List<Doc> docs =
          IntStream.range(0, 5_000).mapToObj(i -> Doc.of(name, name + " " + i)).toList();
      tenant.insert(docs);
      tenant.copyIn(DOC, List.of(Doc.of(name, name + " copied")).iterator());
    }
    for (String name : NAMES) {
      assertThat(db.tenant(name).exec(select(DOC.tenant))).hasSize(5_001).containsOnly(name);
    }
  }

  @Test
  void keysInStoreAreATenants() {
    for (int i = 0; i < 3; i++) {
      for (String name : NAMES) {
        assertThat(db.tenant(name).insert(new Ticket(null, "t")).id()).isEqualTo(i + 1);
      }
    }
  }

  @Test
  void aSchemaThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> db.tenant("nobody").exec(select(DOC)))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("3F000"));
    Database lax = Database.of(pool).withTenants(Tenants.bySchema(TenantTest::schema, schema("a")));
    assertThatThrownBy(() -> lax.tenant("nobody").exec(select(DOC)))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("3F000"));
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  @Test
  void whatAllShareIsFoundBehindIt() {
    direct.execute("DROP TABLE " + quoted(schema("a")) + ".doc");
    Database sharing =
        Database.of(pool).withTenants(Tenants.bySchema(TenantTest::schema, schema(NAMES.get(1))));
    db.tenant(NAMES.get(1)).insert(Doc.of("all", "shared"));

    assertThat(titles(sharing.tenant("a"))).containsExactly("shared");
  }

  /** The driver prepares what a type is; where that differs, it is an error, and no other's row. */
  @Test
  void schemasOfOtherShapesAreNeverMixedUp() {
    direct.execute(
        "ALTER TABLE " + quoted(schema("a")) + ".doc ALTER COLUMN title TYPE varchar(20)");
    int failed = 0;
    for (int i = 0; i < 20; i++) {
      for (String name : NAMES) {
        db.tenant(name).insert(Doc.of(name, name + i));
        try {
          assertThat(titles(db.tenant(name))).hasSize(i + 1).allMatch(t -> t.startsWith(name));
        } catch (QueryException e) {
          assertThat(e).hasMessageContaining("cached plan must not change result type");
          failed++;
        }
      }
    }
    assertThat(failed).isLessThan(20);
  }

  @Test
  void eachHasItsDataSource() {
    List<String> asked = new ArrayList<>();
    Database apart =
        Database.of(pool)
            .withTenants(
                Tenants.byDataSource(
                    tenant -> {
                      asked.add(tenant);
                      return pool;
                    }));

    assertThat(apart.tenant("a")).isSameAs(apart.tenant("a")).isNotSameAs(apart.tenant("b"));
    assertThat(asked).containsExactly("a", "b");
    assertThatThrownBy(() -> apart.tenant("a").tenant("b"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTenantHasAName() {
    assertThatThrownBy(() -> Database.of(pool).tenant("a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("withTenants(...)");
    assertThatThrownBy(() -> db.tenant("a").tenant("b"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gives no other");
    assertThatThrownBy(() -> db.tenant(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The name of a tenant is empty");
  }
}
