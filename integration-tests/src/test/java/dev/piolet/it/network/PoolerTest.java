package dev.piolet.it.network;

import static dev.piolet.it.network.ItemTable.ITEM;
import static dev.piolet.it.network.ScratchTable.SCRATCH;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.piolet.DBConnection;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.test.PgBouncer;
import dev.piolet.test.PostgresServer;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/**
 * Many connections share two server processes: what one left on them, a statement, a setting or an
 * open cursor, another would meet.
 */
@PostgresTest
@DisabledIfEnvironmentVariable(
    named = PostgresServer.URL_VARIABLE,
    matches = ".+",
    disabledReason = "A pooler is started before the embedded server alone")
class PoolerTest {
  private static final int SERVER_CONNECTIONS = 2;
  private static final int THREADS = 10;
  private static final int ROUNDS = 8;

  /** The driver prepares a statement that is executed this often. */
  private static final int OFTEN = 6;

  private static final String ROLE = "\"piolet pooler\"";

  private PgBouncer pooler;
  private DataSource pooled;
  private DBConnection direct;

  @BeforeEach
  void start(Connection given) throws SQLException {
    assumeTrue(
        PgBouncer.isInstalled(), "There is no PgBouncer on this machine, so that it is not tested");
    String schema = given.getSchema();
    direct = new DBConnection(PostgresServer.shared().dataSource().getConnection());
    direct.connection().setSchema(schema);
    direct.schema().create(ITEM);
    run("CREATE ROLE " + ROLE + " LOGIN SUPERUSER");
    run("ALTER ROLE " + ROLE + " SET search_path = \"" + schema + "\"");
    pooler = PgBouncer.start(PostgresServer.shared(), SERVER_CONNECTIONS);
    pooled = pooler.dataSource(ROLE.replace("\"", ""));
  }

  @AfterEach
  void stop() {
    if (pooler != null) {
      pooler.close();
      direct.schema().drop(ITEM);
      run("DROP OWNED BY " + ROLE);
      run("DROP ROLE " + ROLE);
      direct.close();
    }
  }

  private void run(String statement) {
    direct.exec(sql(statement));
  }

  @Test
  void neighboursDoNotMeet() throws Exception {
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread * 1_000_000;
      tasks.add(() -> work(first));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Integer> done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isEqualTo(ROUNDS);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** On both server processes, after every kind of call. */
  @Test
  void nothingIsLeftBehind() throws Exception {
    for (int round = 0; round < 2; round++) {
      work(round);
      run("TRUNCATE item");
    }
    try (DBConnection one = connect();
        DBConnection other = connect()) {
      one.transaction(() -> other.transaction(() -> assertThat(left(other)).isEmpty()));
      one.transaction(() -> assertThat(left(one)).isEmpty());
    }
  }

  private static List<String> left(DBConnection conn) {
    return conn.exec(
        sql("""
                SELECT 'statement ' || statement FROM pg_prepared_statements
                WHERE statement NOT LIKE '%pg_prepared_statements%'
                UNION ALL SELECT 'cursor ' || name FROM pg_cursors WHERE name <> ''
                UNION ALL SELECT 'setting ' || name FROM pg_settings
                WHERE source = 'session' AND name NOT IN
                ('application_name', 'extra_float_digits', 'client_encoding', 'DateStyle', 'TimeZone',
                'standard_conforming_strings', 'transaction_read_only', 'transaction_isolation',
                'transaction_deferrable')
                UNION ALL SELECT 'table ' || relname FROM pg_class WHERE relpersistence = 't'
                UNION ALL SELECT 'lock ' || objid FROM pg_locks
                WHERE locktype = 'advisory' AND pid = pg_backend_pid()""")
            .into(value("")));
  }

  private DBConnection connect() throws SQLException {
    return new DBConnection(pooled.getConnection());
  }

  private int work(int first) throws SQLException {
    int rounds = 0;
    for (; rounds < ROUNDS; rounds++) {
      try (DBConnection conn = connect()) {
        int place = first + rounds * 10_000;
        for (int time = 0; time < OFTEN; time++) {
          single(conn, place + time);
        }
        several(conn, place + 100);
        many(conn, place + 1_000);
        together(conn, place + 5_000);
        transactions(conn, place + 6_000);
        if (first == 0) {
          schema(conn);
        }
      }
    }
    return rounds;
  }

  private static List<Item> items(int first, int size) {
    return new ArrayList<>(
        IntStream.range(first, first + size).mapToObj(i -> Item.of(i, "item " + i)).toList());
  }

  private static List<Item> stored(DBConnection conn, int first, int size) {
    return conn.exec(
        select(ITEM).where(ITEM.place.between(first, first + size - 1)).orderBy(ITEM.place));
  }

  private static void check(DBConnection conn, List<Item> items) {
    List<Item> stored = stored(conn, items.get(0).place, items.size());
    assertThat(stored)
        .extracting(item -> item.id)
        .isEqualTo(items.stream().map(i -> i.id).toList());
    assertThat(stored).extracting(Item::text).isEqualTo(items.stream().map(Item::text).toList());
  }

  private static void single(DBConnection conn, int place) {
    Item item = conn.insert(Item.of(place, "a"));
    item.name = "b";
    assertThat(conn.update(item)).isOne();
    assertThat(conn.get(ITEM, item.id).orElseThrow().text()).isEqualTo(place + " b");
    conn.upsert(Item.of(place, "c"), onConflict(ITEM.place).doUpdate(ITEM.name));
    assertThat(conn.refresh(item).text()).isEqualTo(place + " c");
    assertThat(conn.explain(select(ITEM).where(ITEM.place.eq(place)))).contains("item");
    assertThat(conn.delete(item)).isOne();
    assertThat(stored(conn, place, 1)).isEmpty();
  }

  private static void several(DBConnection conn, int place) {
    List<Item> items = conn.insert(items(place, 9));
    check(conn, items);
    items.forEach(item -> item.name = "other " + item.place);
    assertThat(conn.update(items)).isEqualTo(9);
    conn.upsert(items, onConflict(ITEM.id).doUpdateAll());
    conn.refresh(items);
    check(conn, items);
    List<String> read = new ArrayList<>();
    conn.forEach(
        select(ITEM).where(ITEM.place.between(place, place + 8)).orderBy(ITEM.place),
        item -> read.add(item.text()));
    assertThat(read).isEqualTo(items.stream().map(Item::text).toList());
    assertThat(conn.delete(items)).isEqualTo(9);
  }

  private static void many(DBConnection conn, int place) {
    List<Item> items = conn.insert(items(place, 1_200));
    check(conn, items);
    items.forEach(item -> item.name = "many " + item.place);
    assertThat(conn.update(items)).isEqualTo(1_200);
    List<String> copied = new ArrayList<>();
    conn.copyOut(
        select(ITEM).where(ITEM.place.between(place, place + 1_199)).orderBy(ITEM.place),
        item -> copied.add(item.text()));
    assertThat(copied).isEqualTo(items.stream().map(Item::text).toList());
    assertThat(conn.delete(items)).isEqualTo(1_200);
    assertThat(conn.copyIn(ITEM, items(place, 300))).isEqualTo(300);
    assertThat(conn.delete(stored(conn, place, 300))).isEqualTo(300);
  }

  private static void together(DBConnection conn, int place) {
    Item first = conn.insert(Item.of(place, "first"));
    for (int time = 0; time < OFTEN; time++) {
      Item next = Item.of(place + 1 + time, "next");
      first.name = "time " + time;
      conn.flush(
          work -> {
            work.insert(next);
            work.update(first);
          });
      var rows =
          conn.pipeline(
              select(ITEM.name).where(ITEM.id.eq(first.id)),
              select(ITEM.place).where(ITEM.id.eq(next.id)));
      assertThat(rows.first()).containsExactly("time " + time);
      assertThat(rows.second()).containsExactly(place + 1 + time);
    }
    conn.delete(stored(conn, place, 1 + OFTEN));
  }

  private static void transactions(DBConnection conn, int place) {
    conn.transaction(
        () -> {
          conn.insert(Item.of(place, "a"));
          assertThatThrownBy(() -> conn.savepoint(() -> conn.insert(Item.of(place, "b"))))
              .isInstanceOf(UniqueViolationException.class);
          conn.insert(items(place + 1, 5));
          conn.forEach(select(ITEM).where(ITEM.place.eq(place)), item -> {});
        });
    assertThat(conn.delete(stored(conn, place, 6))).isEqualTo(6);
  }

  private static void schema(DBConnection conn) {
    conn.schema().create(SCRATCH);
    conn.insert(new Scratch(1, "a"));
    assertThat(conn.schema().validate(SCRATCH).differences()).isEmpty();
    conn.schema().drop(SCRATCH);
  }
}
