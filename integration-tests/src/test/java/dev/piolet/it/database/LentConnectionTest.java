package dev.piolet.it.database;

import static dev.piolet.it.database.AccountTable.ACCOUNT;
import static dev.piolet.it.database.EntryTable.ENTRY;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.Session;
import dev.piolet.error.NoConnectionException;
import dev.piolet.error.QueryException;
import dev.piolet.it.CapturedLog;
import dev.piolet.it.NeedsSession;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.type.PgTypes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How connections are lent, given back, lost and broken. */
class LentConnectionTest extends DatabaseFixture {
  private static final String READ_ONLY = "25006";

  @Test
  void whoHoldsThemIsToldWhereThereIsNone() throws Exception {
    List<DBConnection> taken = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS - 1; i++) {
      taken.add(db.connect());
    }
    try {
      assertThatThrownBy(
              () -> db.transaction(tx -> db.insert(new Account("Ann", 1)))) // of another connection
          .isInstanceOf(NoConnectionException.class)
          .hasMessageStartingWith("The data source gave no connection: ")
          .hasMessageContaining("thread \"" + Thread.currentThread().getName() + "\" for ")
          .hasMessageContaining("LentConnectionTest.whoHoldsThemIsToldWhereThereIsNone")
          .hasMessageContaining("These are lent:\n- ")
          .hasCauseInstanceOf(SQLException.class)
          .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1 + CONNECTIONS));
    } finally {
      taken.forEach(DBConnection::close);
    }
    assertThat(lent()).isZero();
    assertThat(names()).isEmpty();
    db.insert(new Account("Ann", 1));
  }

  @Test
  void aServerThatIsNotThereIsNoConnection() {
    var nowhere = new org.postgresql.ds.PGSimpleDataSource();
    nowhere.setUrl("jdbc:postgresql://localhost:1/nothing?connectTimeout=2");

    assertThatThrownBy(() -> Database.of(nowhere).exec(select(ACCOUNT)))
        .isInstanceOf(NoConnectionException.class)
        .hasMessageNotContaining("These are lent");
  }

  @Test
  void aLostConnectionIsLoggedAndGivenBack() throws Exception {
    try (CapturedLog log = new CapturedLog(Database.class.getName())) {
      lose();
      for (int i = 0; i < 100 && log.lines().isEmpty(); i++) {
        System.gc();
        TimeUnit.MILLISECONDS.sleep(50);
      }
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("WARN A connection was never closed, and is aborted: thread ")
          .contains("LentConnectionTest.lose");
    }
    assertThat(names()).isEmpty();
    for (int i = 0; i < 100 && lent() > 0; i++) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(lent()).isZero();
  }

  @SuppressWarnings("resource") // that is what is tested
  private void lose() {
    DBConnection conn = db.connect();
    conn.begin();
    conn.insert(new Account("Ann", 1));
  }

  @Test
  void aClosedConnectionIsNotLost() throws Exception {
    try (CapturedLog log = new CapturedLog(Database.class.getName())) {
      for (int i = 0; i < 50; i++) {
        try (DBConnection conn = db.connect()) {
          conn.insert(new Account("name " + i, i));
        }
      }
      for (int i = 0; i < 5; i++) {
        System.gc();
        TimeUnit.MILLISECONDS.sleep(20);
      }
      assertThat(log.lines()).isEmpty();
    }
    assertThat(names()).hasSize(50);
  }

  @Test
  void anOpenTransactionIsNotGivenBack() {
    try (DBConnection conn = db.connect()) {
      conn.begin();
      conn.insert(new Account("Ann", 1));
    }
    assertThat(names()).isEmpty();
    assertThat(db.exec(select(ACCOUNT))).isEmpty();
  }

  @Test
  void aSessionEndsWithItsTransaction() {
    List<Session> kept = new ArrayList<>();
    db.transaction(kept::add);

    assertThatThrownBy(() -> kept.get(0).insert(new Account("Ann", 1)))
        .isInstanceOf(QueryException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  @NeedsSession("the server process that is behind a connection")
  void aBrokenConnectionIsReplaced() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      tx.insert(new Account("Ann", 1));
                      tx.exec(sql("SELECT pg_terminate_backend(pg_backend_pid())"));
                    }))
        .isInstanceOf(QueryException.class);

    assertThat(names()).isEmpty();
    for (int i = 0; i < 2 * CONNECTIONS; i++) {
      db.insert(new Account("name " + i, i));
    }
    assertThat(names()).hasSize(2 * CONNECTIONS);
    assertThat(lent()).isZero();
  }

  @Test
  void workIsDoneWhenItsConnectionCannotBeGivenBack() {
    Database fragile = Database.of(failingToClose(pool));
    try (CapturedLog log = new CapturedLog(Database.class.getName())) {
      Account stored = fragile.insert(new Account("Ann", 1));

      assertThat(stored.id).isNotNull();
      assertThat(log.lines())
          .containsExactly("WARN A connection could not be given back after its work was done");
    }
    assertThatThrownBy(() -> fragile.insert(new Account("Ann", 1)))
        .isInstanceOf(QueryException.class)
        .satisfies(e -> assertThat(e.getSuppressed()).isNotEmpty());
    assertThat(names()).containsExactly("Ann");
  }

  /** A source whose connections are closed, and say that they were not. */
  private static DataSource failingToClose(DataSource source) {
    return proxy(
        DataSource.class,
        source,
        (method, result) ->
            method.equals("getConnection")
                ? proxy(
                    Connection.class,
                    (Connection) result,
                    (called, given) -> {
                      if (called.equals("close")) {
                        throw new SQLException("not closed");
                      }
                      return given;
                    })
                : result);
  }

  private interface Change {
    Object of(String method, Object result) throws SQLException;
  }

  private static <T> T proxy(Class<T> type, T target, Change change) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return change.of(method.getName(), method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Test
  void whatIsSentTogetherDoesNotWriteOverAReadOnlyConnection() throws Exception {
    db.insert(new Account("Ann", 1));
    try (Connection connection = pool.getConnection()) {
      connection.setReadOnly(true);
      try (DBConnection conn = new DBConnection(connection)) {
        var delete = deleteFrom(ACCOUNT).all();
        assertReadOnly(() -> conn.pipeline(List.of(delete, delete)));
        assertReadOnly(
            () ->
                conn.flush(work -> work.insert(List.of(new Account("B", 1), new Account("C", 1)))));
        var entries = list(select(ENTRY).where(ENTRY.accountId.eq(ACCOUNT.id)));
        assertReadOnly(() -> conn.exec(select(next(), entries).from(ACCOUNT)));
      }
    }
    assertThat(names()).containsExactly("Ann");
  }

  private static Expression<Long> next() {
    return Expressions.number(
        PgTypes.BIGINT, Expressions.call("nextval", writer -> writer.sql("'account_id_seq'")));
  }

  private static void assertReadOnly(Runnable write) {
    assertThatThrownBy(write::run)
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo(READ_ONLY));
  }
}
