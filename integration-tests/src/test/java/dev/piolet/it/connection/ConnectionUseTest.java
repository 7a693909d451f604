package dev.piolet.it.connection;

import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.it.connection.UserTable.USER;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.error.CheckViolationException;
import dev.piolet.error.ConcurrentUseException;
import dev.piolet.error.DeadlockException;
import dev.piolet.error.ExclusionViolationException;
import dev.piolet.error.LockNotAvailableException;
import dev.piolet.error.NotNullViolationException;
import dev.piolet.error.QueryCanceledException;
import dev.piolet.error.QueryException;
import dev.piolet.it.NeedsSession;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConnectionUseTest extends ConnectionFixture {
  @Test
  void everyFailureTellsSqlAndValues() {
    assertThatThrownBy(() -> conn.exec(sql("SELECT ? / ?", 1, 0)))
        .isInstanceOfSatisfying(
            QueryException.class,
            e -> {
              assertThat(e.sql()).isEqualTo("SELECT ? / ?");
              assertThat(e.values()).containsExactly(1, 0);
              assertThat(e.sqlState()).isEqualTo("22012");
              assertThat(e.constraint()).isNull();
              assertThat(e.column()).isNull();
            })
        .hasMessageContaining("SELECT ? / ?")
        .hasMessageContaining("22012");
  }

  @Test
  void violationsHaveKinds() {
    assertThatThrownBy(() -> conn.exec(insertInto(OFFICE).set(OFFICE.city, (String) null)))
        .isInstanceOfSatisfying(
            NotNullViolationException.class,
            e -> {
              assertThat(e.table()).isEqualTo("office");
              assertThat(e.column()).isEqualTo("city");
            });
    execute("ALTER TABLE office ADD CONSTRAINT short CHECK (length(city) < 5)");
    execute("ALTER TABLE office ADD CONSTRAINT once EXCLUDE USING hash (city WITH =)");
    assertThatThrownBy(() -> conn.insert(new Office(null, "too long")))
        .isInstanceOfSatisfying(
            CheckViolationException.class, e -> assertThat(e.constraint()).isEqualTo("short"));
    conn.insert(new Office(null, "Rome"));
    assertThatThrownBy(() -> conn.insert(new Office(null, "Rome")))
        .isInstanceOfSatisfying(
            ExclusionViolationException.class, e -> assertThat(e.constraint()).isEqualTo("once"));
  }

  @Test
  @NeedsSession("timeouts that are set")
  void timeoutsAndLocksHaveKinds() throws SQLException {
    conn.insert(new Office(null, "Rome"));
    assertThatThrownBy(
            () -> {
              conn.exec(sql("SET statement_timeout = 20"));
              conn.exec(sql("SELECT pg_sleep(10)").into(dev.piolet.query.Sql.value("")));
            })
        .isInstanceOf(QueryCanceledException.class);
    conn.exec(sql("SET statement_timeout = 0"));
    try (DBConnection other = new DBConnection(dataSource.getConnection())) {
      other.transaction(
          () -> {
            other.exec(select(OFFICE).forUpdate());
            conn.exec(sql("SET lock_timeout = 20"));
            assertThatThrownBy(() -> conn.exec(select(OFFICE).forUpdate()))
                .isInstanceOf(LockNotAvailableException.class);
          });
    }
  }

  @Test
  void deadlocksHaveAKind() throws Exception {
    List<Office> offices = conn.insert(List.of(new Office(null, "a"), new Office(null, "b")));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CountDownLatch bothHoldOne = new CountDownLatch(2);
    List<Future<?>> both =
        List.of(
            threads.submit(() -> lockBoth(offices.get(0), offices.get(1), bothHoldOne)),
            threads.submit(() -> lockBoth(offices.get(1), offices.get(0), bothHoldOne)));
    int deadlocks = 0;
    for (Future<?> one : both) {
      try {
        one.get();
      } catch (ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(DeadlockException.class);
        deadlocks++;
      }
    }
    threads.shutdown();
    assertThat(deadlocks).isEqualTo(1);
  }

  private Void lockBoth(Office first, Office second, CountDownLatch bothHoldOne) throws Exception {
    try (DBConnection own = new DBConnection(dataSource.getConnection())) {
      own.transaction(
          () -> {
            own.exec(select(OFFICE).where(OFFICE.id.eq(first.id())).forUpdate());
            bothHoldOne.countDown();
            bothHoldOne.await();
            own.exec(select(OFFICE).where(OFFICE.id.eq(second.id())).forUpdate());
          });
    }
    return null;
  }

  @Test
  void aSecondThreadIsToldOff() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<?> sleeping =
        thread.submit(
            () -> conn.exec(sql("SELECT pg_sleep(3)").into(dev.piolet.query.Sql.value(""))));
    while (!rows("SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(3)'")
        .equals(List.of("1"))) {
      Thread.onSpinWait();
    }

    assertThatThrownBy(() -> conn.exec(select(USER)))
        .isInstanceOf(ConcurrentUseException.class)
        .hasMessageContaining(Thread.currentThread().getName())
        .hasMessageContaining("pool");

    sleeping.get();
    thread.shutdown();
    assertThat(conn.exec(select(USER))).isEmpty();
  }

  @Test
  void anotherThreadMayComeLater() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    thread.submit(() -> conn.insert(new Office(null, "Rome"))).get();
    thread.shutdown();

    assertThat(conn.exec(select(OFFICE))).hasSize(1);
  }

  @Test
  void aPoolsConnectionGoesBackClean() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(dataSource);
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      for (int i = 0; i < 3; i++) {
        try (DBConnection pooled = new DBConnection(pool.getConnection())) {
          assertThat(pooled.inTransaction()).isFalse();
          pooled.insert(users(0));
          pooled.insert(List.of(new Office(null, "a"), new Office(null, "b")));
          var unused = pooled.begin();
          pooled.insert(new Office(null, "lost"));
        } catch (SQLException e) {
          throw new AssertionError(e);
        }
      }
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
    assertThat(rows("SELECT count(*) FROM office")).containsExactly("6");
  }

  @Test
  void theConnectionIsAtHand() throws SQLException {
    assertThat(conn.connection()).isSameAs(recorder.connection());
    conn.close();
    assertThat(conn.connection().isClosed()).isTrue();
    assertThatThrownBy(() -> conn.exec(select(USER))).isInstanceOf(QueryException.class);
  }
}
