package dev.piolet.it.tenants;

import static dev.piolet.it.tenants.DocTable.DOC;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.Session;
import dev.piolet.Tenants;
import dev.piolet.TransactionOptions;
import dev.piolet.error.QueryException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.it.DirectAccess;
import dev.piolet.it.Sources;
import dev.piolet.test.PostgresTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Tenants by a setting that policies ask for, as a role meets them that owns nothing. */
@PostgresTest
class RowSecurityTenantTest {
  private static final String ROLE = "piolet doc reader";
  private static final String QUOTED = "\"" + ROLE + "\"";
  private static final String NOT_ALLOWED = "42501";
  private static final String ACME = "Acme's \"ünï\" %_";

  private DirectAccess direct;
  private HikariDataSource pool;
  private Database db;
  private Database acme;
  private Database globex;

  @BeforeEach
  void open(DataSource dataSource, DBConnection conn) {
    direct = new DirectAccess(dataSource);
    conn.schema().create(DOC);
    direct.execute(
        """
        ALTER TABLE doc ENABLE ROW LEVEL SECURITY;
        ALTER TABLE doc FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_docs ON doc USING (tenant = current_setting('app.tenant', true));
        CREATE ROLE %1$s LOGIN;
        DO $$ BEGIN
          EXECUTE format('GRANT USAGE ON SCHEMA %%I TO %1$s', current_schema());
          EXECUTE format('ALTER ROLE %1$s SET search_path = %%I', current_schema());
        END $$;
        GRANT ALL ON doc TO %1$s;
        GRANT ALL ON ALL SEQUENCES IN SCHEMA "%2$s" TO %1$s;
        """
            .formatted(QUOTED, direct.rows("SELECT current_schema()").get(0)));
    PGSimpleDataSource source = Sources.copy(dataSource);
    source.setUser(ROLE);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(2);
    pool = new HikariDataSource(config);
    db = Database.of(pool).withTenants(Tenants.bySetting("app.tenant"));
    acme = db.tenant(ACME);
    globex = db.tenant("globex");
  }

  /** A pooler's connections, too, are of a role that will be another one. */
  @AfterEach
  void drop() {
    pool.close();
    direct.execute(
        """
        SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = '%s';
        DROP TABLE doc;
        DROP OWNED BY %s;
        DROP ROLE %s
        """
            .formatted(ROLE, QUOTED, QUOTED));
  }

  private static Doc acmes(String title) {
    return Doc.of(ACME, title);
  }

  private static List<String> titles(Session session) {
    return session.exec(select(DOC.title).orderBy(DOC.title));
  }

  /** Nobody's connections know of a tenant. */
  private void assertNothingLeaks() throws Exception {
    for (int i = 0; i < 2; i++) {
      List<String> settings =
          new DirectAccess(pool).rows("SELECT current_setting('app.tenant', true)");
      assertThat(settings.get(0)).isIn("null", "");
    }
    assertThat(titles(db)).isEmpty();
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  @Test
  void eachSeesAndWritesItsOwn() throws Exception {
    Doc a = acme.insert(acmes("a"));
    Doc g = globex.insert(Doc.of("globex", "g"));

    assertThat(titles(acme)).containsExactly("a");
    assertThat(titles(globex)).containsExactly("g");
    assertThat(acme.get(DOC, g.id())).isEmpty();
    assertThat(globex.exec(update(DOC).set(DOC.title, "taken").all())).isEqualTo(1);
    assertThat(globex.exec(deleteFrom(DOC).where(DOC.id.eq(a.id())))).isZero();
    assertThatThrownBy(() -> globex.insert(acmes("not mine")))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo(NOT_ALLOWED));
    assertThat(direct.rows("SELECT title FROM doc ORDER BY id")).containsExactly("a", "taken");
    assertNothingLeaks();
  }

  @Test
  void everyCallIsTheTenants() throws Exception {
    everyCall(acme);
    assertThat(titles(globex)).isEmpty();
    try (DBConnection conn = acme.connect()) {
      conn.exec(deleteFrom(DOC).all());
      everyCall(conn);
    }
    acme.exec(deleteFrom(DOC).all());
    acme.transaction(RowSecurityTenantTest::everyCall);
    assertThat(titles(globex)).isEmpty();
    assertNothingLeaks();
  }

  private static void everyCall(Session session) {
    List<Doc> docs = session.insert(List.of(acmes("a"), acmes("b"), acmes("c")));
    Doc a = docs.get(0);
    assertThat(session.get(DOC, a.id())).contains(a);
    assertThat(session.refresh(docs)).isEqualTo(docs);
    Doc renamed = new Doc(a.id(), ACME, "a2", null);
    assertThat(session.update(DOC, a, renamed)).isEqualTo(1);
    assertThat(session.updateAndGet(renamed, a)).isEqualTo(a);
    session.upsert(List.of(acmes("b")), onConflict(DOC.title).doUpdate(DOC.title));
    assertThat(session.delete(DOC, List.of(docs.get(2)))).isEqualTo(1);
    session.flush(work -> work.insert(acmes("d")));
    session.insert(new Doc(null, ACME, "child", a.id()));

    List<String> all = List.of("a", "b", "child", "d");
    assertThat(session.<List<String>>pipeline(List.of(titlesQuery(), titlesQuery())))
        .containsExactly(all, all);
    List<String> streamed = new ArrayList<>();
    assertThat(session.forEach(titlesQuery(), streamed::add)).isEqualTo(4);
    assertThat(streamed).isEqualTo(all);
    assertThat(session.forEachWhile(titlesQuery(), title -> false)).isEqualTo(1);
    List<String> copied = new ArrayList<>();
    session.copyOut(titlesQuery(), copied::add);
    assertThat(copied).isEqualTo(all);
    DocTable child = DOC.as("child");
    assertThat(
            session.exec(
                select(DOC.title, list(select(child.title).where(child.parentId.eq(DOC.id))))
                    .where(DOC.title.eq("a"))))
        .singleElement()
        .satisfies(row -> assertThat(row.second()).containsExactly("child"));
    assertThat(session.explain(titlesQuery())).contains("doc");
    assertThat(session.readOnly(RowSecurityTenantTest::titles)).isEqualTo(all);
    assertThat(session.ensureTransactionResult(RowSecurityTenantTest::titles)).isEqualTo(all);
  }

  private static dev.piolet.query.RowStatement<String> titlesQuery() {
    return select(DOC.title).orderBy(DOC.title);
  }

  @Test
  void manyRowsAreTheTenantsToo() throws Exception {
    List<Doc> many = IntStream.range(0, 20_000).mapToObj(i -> acmes("doc " + i)).toList();

    assertThat(acme.insert(many)).hasSize(20_000);
    assertThat(acme.exec(select(DOC.title))).hasSize(20_000);
    assertThat(titles(globex)).isEmpty();
    assertThatThrownBy(() -> acme.copyIn(DOC, List.of(acmes("x")).iterator()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("row-level security");
    assertNothingLeaks();
  }

  @Test
  void nothingLeaksAfterErrors() throws Exception {
    acme.insert(acmes("a"));

    assertThatThrownBy(() -> acme.insert(acmes("a"))).isInstanceOf(UniqueViolationException.class);
    assertNothingLeaks();
    assertThatThrownBy(() -> acme.insert(List.of(acmes("b"), acmes("a"))))
        .isInstanceOf(UniqueViolationException.class);
    assertNothingLeaks();
    assertThatThrownBy(() -> acme.pipeline(List.of(titlesQuery(), sql("SELECT 1/0"))))
        .isInstanceOf(QueryException.class);
    assertNothingLeaks();
    for (int kind = 0; kind < 4; kind++) {
      int chosen = kind;
      assertThatThrownBy(() -> failWithin(chosen)).hasMessage("mine");
      assertNothingLeaks();
    }
    assertThat(titles(acme)).containsExactly("a");
  }

  private void failWithin(int kind) {
    switch (kind) {
      case 0 -> acme.forEach(titlesQuery(), RowSecurityTenantTest::fail);
      case 1 -> acme.copyOut(titlesQuery(), RowSecurityTenantTest::fail);
      case 2 ->
          acme.transaction(
              tx -> {
                tx.insert(acmes("z"));
                fail("z");
              });
      default -> {
        try (DBConnection conn = acme.connect()) {
          conn.begin();
          conn.insert(acmes("z"));
          fail("z");
        }
      }
    }
  }

  private static void fail(String unused) {
    throw new IllegalStateException("mine");
  }

  @Test
  void optionsOfATransactionStay() {
    acme.insert(acmes("a"));

    acme.transaction(
        TransactionOptions.settings("app.other", "o").serializable(),
        tx -> {
          assertThat(titles(tx)).containsExactly("a");
          assertThat(setting(tx, "app.other")).isEqualTo("o");
          assertThat(setting(tx, "app.tenant")).isEqualTo(ACME);
          assertThat(setting(tx, "transaction_isolation")).isEqualTo("serializable");
        });
    acme.transaction(
        TransactionOptions.settings("app.tenant", "globex"),
        tx -> assertThat(setting(tx, "app.tenant")).isEqualTo(ACME));
  }

  private static String setting(Session session, String name) {
    return session.exec(sql("SELECT current_setting(?)", name).into(value("")).one());
  }

  @Test
  void twoTenantsShareConnections() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        int number = thread;
        String tenant = thread % 2 == 0 ? ACME : "globex";
        all.add(threads.submit(() -> work(tenant, number)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(direct.rows("SELECT count(*) FROM doc GROUP BY tenant"))
        .containsExactly("120", "120");
    assertNothingLeaks();
  }

  private void work(String tenant, int thread) {
    Database own = db.tenant(tenant);
    String other = tenant.equals(ACME) ? "globex" : ACME;
    for (int i = 0; i < 15; i++) {
      String title = thread + " " + i + " ";
      own.insert(Doc.of(tenant, title + "single"));
      own.transaction(tx -> tx.insert(Doc.of(tenant, title + "transaction")));
      assertThatThrownBy(() -> own.insert(Doc.of(other, title + "other")))
          .isInstanceOf(QueryException.class);
      own.forEach(select(DOC.tenant), seen -> assertThat(seen).isEqualTo(tenant));
      List<String> read = own.readOnly(tx -> tx.exec(select(DOC.tenant)));
      assertThat(read).containsOnly(tenant);
      assertThat(own.exec(select(DOC.tenant))).containsOnly(tenant);
      assertThat(db.exec(select(DOC))).isEmpty();
    }
  }
}
