package dev.piolet.it.database;

import static dev.piolet.it.database.AccountTable.ACCOUNT;
import static dev.piolet.it.database.EntryTable.ENTRY;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.error.NoConnectionException;
import dev.piolet.error.QueryException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.it.NeedsSession;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The same with each pool. */
class PoolTest extends DatabaseFixture {
  private final DataSource given;
  private Pool kind;
  private DataSource other;

  PoolTest(DataSource given) {
    this.given = given;
  }

  private Database open(Pool pool, boolean isAutoCommit) throws Exception {
    kind = pool;
    other = pool.open(given, isAutoCommit);
    return Database.of(other);
  }

  @AfterEach
  void closeOther() throws Exception {
    if (kind != null) {
      kind.close(other);
    }
  }

  @ParameterizedTest
  @EnumSource
  void callsAreWhole(Pool pool) throws Exception {
    for (boolean isAutoCommit : new boolean[] {true, false}) {
      Database database = open(pool, isAutoCommit);
      callsAreWhole(database);
      boolean comesSo = isAutoCommit || pool == Pool.PGJDBC;
      for (int i = 0; i < 2 * Pool.CONNECTIONS; i++) {
        try (var connection = other.getConnection()) {
          assertThat(connection.getAutoCommit()).isEqualTo(comesSo);
          assertThat(connection.isReadOnly()).isFalse();
        }
      }
      pool.close(other);
      kind = null;
    }
  }

  private void callsAreWhole(Database database) {
    database.exec(deleteFrom(ACCOUNT).all());
    Account ann = database.insert(new Account("Ann", 1));
    assertThat(names()).containsExactly("Ann");
    database.transaction(tx -> tx.insert(List.of(new Account("Bea", 1), new Account("Cy", 1))));
    assertThatThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      tx.insert(new Account("Dan", 1));
                      tx.insert(new Account("Ann", 1));
                    }))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(names()).containsExactly("Ann", "Bea", "Cy");
    database.<Object>pipeline(
        List.of(deleteFrom(ENTRY).all(), deleteFrom(ACCOUNT).where(ACCOUNT.id.eq(ann.id))));
    List<String> read = database.readOnly(tx -> tx.exec(select(ACCOUNT.name)));
    assertThat(read).containsExactly("Bea", "Cy");
    assertThatThrownBy(() -> database.readOnly(tx -> tx.insert(new Account("Ed", 1))))
        .isInstanceOf(QueryException.class);
    List<String> copied = new ArrayList<>();
    database.copyOut(select(ACCOUNT.name), copied::add);
    assertThat(copied).containsExactly("Bea", "Cy");
    try (DBConnection conn = database.connect()) {
      conn.begin();
      conn.insert(new Account("Flo", 1));
    }
    assertThat(names()).containsExactly("Bea", "Cy");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PGJDBC")
  void whoHoldsConnectionsIsTold(Pool pool) throws Exception {
    Database database = open(pool, true);
    try (DBConnection one = database.connect();
        DBConnection two = database.connect()) {
      assertThat(one).isNotSameAs(two);
      assertThatThrownBy(() -> database.insert(new Account("Ann", 1)))
          .isInstanceOf(NoConnectionException.class)
          .hasMessageStartingWith("The data source gave no connection: ")
          .hasMessageContaining("PoolTest.whoHoldsConnectionsIsTold");
    }
    database.insert(new Account("Ann", 1));
  }

  @ParameterizedTest
  @EnumSource
  @NeedsSession("the server process that is behind a connection")
  void aLostConnectionIsReplaced(Pool pool) throws Exception {
    Database database = open(pool, true);
    for (int i = 0; i < 2 * Pool.CONNECTIONS; i++) {
      assertThatThrownBy(() -> database.exec(sql("SELECT pg_terminate_backend(pg_backend_pid())")))
          .isInstanceOf(QueryException.class);
    }
    for (int i = 0; i < 2 * Pool.CONNECTIONS; i++) {
      database.insert(new Account("name " + i, i));
    }
    assertThat(names()).hasSize(2 * Pool.CONNECTIONS);
  }

  /**
   * As after an error of the virtual machine, which may have struck between two answers. The
   * driver's own pool gives such a connection out again.
   */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PGJDBC")
  void anAbortedConnectionIsReplaced(Pool pool) throws Exception {
    Database database = open(pool, true);
    for (int i = 0; i < 2 * Pool.CONNECTIONS; i++) {
      assertThatThrownBy(
              () ->
                  database.transaction(
                      tx -> {
                        tx.insert(new Account("Ann", 1));
                        throw new StackOverflowError("made up");
                      }))
          .isInstanceOf(StackOverflowError.class);
    }
    database.insert(new Account("Bea", 1));
    assertThat(names()).containsExactly("Bea");
  }

  @ParameterizedTest
  @EnumSource
  void manyThreadsShareThem(Pool pool) throws Exception {
    Database database = open(pool, true);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        Account account = new Account("name " + i, i);
        all.add(
            threads.submit(
                () ->
                    pool == Pool.PGJDBC
                        ? database.insert(account)
                        : insertPatiently(database, account)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(names()).hasSize(40);
  }

  private static Account insertPatiently(Database database, Account account) {
    while (true) {
      try {
        return database.transactionResult(tx -> tx.insert(account));
      } catch (NoConnectionException e) {
        Thread.onSpinWait();
      }
    }
  }
}
