package dev.piolet.it.database;

import static dev.piolet.it.database.AccountTable.ACCOUNT;
import static dev.piolet.it.database.EntryTable.ENTRY;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static dev.piolet.sql.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.Database;
import dev.piolet.Session;
import dev.piolet.SessionCall;
import dev.piolet.TransactionOptions;
import dev.piolet.error.QueryException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.error.UniqueViolationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What an application does with a database: single calls, transactions, reads. */
class DatabaseTest extends DatabaseFixture {
  private static final String READ_ONLY = "25006";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachCallIsCommitted(boolean isAutoCommit) throws Exception {
    try (HikariDataSource other = pool(1, isAutoCommit)) {
      Database single = Database.of(other);

      Account ann = single.insert(new Account("Ann", 5));
      assertThat(names()).containsExactly("Ann");
      ann.balance = 7;
      assertThat(single.update(ann)).isEqualTo(1);
      List<Account> more = single.insert(List.of(new Account("Bea", 1), new Account("Cy", 2)));
      assertThat(rows("SELECT balance FROM account ORDER BY name")).containsExactly("7", "1", "2");
      assertThat(single.delete(more)).isEqualTo(2);
      assertThat(single.get(ACCOUNT, ann.id)).map(found -> found.balance).contains(7);
      assertThat(names()).containsExactly("Ann");

      try (var connection = other.getConnection()) {
        assertThat(connection.getAutoCommit()).isEqualTo(isAutoCommit);
      }
    }
  }

  @Test
  void everyOperationIsThere() {
    Account ann = db.insert(ACCOUNT, new Account("Ann", 5));
    List<Entry> entries = db.insert(ENTRY, List.of(new Entry(null, ann.id, 1), entry(ann, 2)));
    assertThat(db.copyIn(ENTRY, List.of(entry(ann, 3), entry(ann, 4)))).isEqualTo(2);
    assertThat(db.exec(select(sum(ENTRY.amount)).one())).isEqualTo(10);

    Entry first = entries.get(0);
    Entry changed = new Entry(first.id(), ann.id, 11);
    assertThat(db.update(first, changed)).isEqualTo(1);
    assertThat(db.refresh(first)).isEqualTo(changed);
    assertThat(db.updateAndGet(changed, first)).isEqualTo(first);
    assertThat(db.update(ENTRY, List.of(changed))).isEqualTo(1);
    assertThat(db.update(first, ENTRY.amount)).isEqualTo(1);
    assertThat(db.update(List.of(changed), List.of(ENTRY.amount, ENTRY.accountId))).isEqualTo(1);

    Optional<Account> upserted =
        db.upsert(new Account("Ann", 50), onConflict(ACCOUNT.name).doUpdate(ACCOUNT.balance));
    assertThat(upserted).map(account -> account.id).contains(ann.id);

    List<Integer> amounts = new ArrayList<>();
    db.forEach(select(ENTRY.amount).orderBy(ENTRY.amount), amounts::add);
    db.copyOut(select(ENTRY.amount).orderBy(ENTRY.amount), amounts::add);
    assertThat(amounts).containsExactly(2, 3, 4, 11, 2, 3, 4, 11);

    var both = db.pipeline(select(ACCOUNT.name), deleteFrom(ENTRY).all());
    assertThat(both.first()).containsExactly("Ann");
    assertThat(both.second()).isEqualTo(4);
    db.flush(work -> work.insert(new Account("Bea", 1)));
    assertThat(names()).containsExactly("Ann", "Bea");
    assertThat(db.explain(select(ACCOUNT))).contains("account");
    assertThat(lent()).isZero();
  }

  private static Entry entry(Account account, int amount) {
    return new Entry(null, account.id, amount);
  }

  @Test
  void aTransactionIsWholeOrNotAtAll() throws Exception {
    Account ann = db.insert(new Account("Ann", 5));
    Account bea = new Account("Bea", 1);

    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      tx.insert(bea);
                      ann.balance = 8;
                      tx.update(ann);
                      throw new IOException("no more");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(bea.id).isNull();
    assertThat(rows("SELECT balance FROM account")).containsExactly("5");

    long id =
        db.transactionResult(
            TransactionOptions.defaults().serializable(),
            tx -> {
              tx.update(ann);
              return tx.insert(bea).id;
            });
    assertThat(bea.id).isEqualTo(id);
    assertThat(rows("SELECT balance FROM account ORDER BY name")).containsExactly("8", "1");
    assertThat(lent()).isZero();
  }

  /** A service, which does not know whose session it is given. */
  private static void transfer(Session session, String from, String to) {
    session.ensureTransaction(
        tx -> {
          tx.exec(
              update(ACCOUNT)
                  .set(ACCOUNT.balance, ACCOUNT.balance.minus(1))
                  .where(ACCOUNT.name.eq(from)));
          tx.exec(
              update(ACCOUNT)
                  .set(ACCOUNT.balance, ACCOUNT.balance.plus(1))
                  .where(ACCOUNT.name.eq(to)));
        });
  }

  @Test
  void aServiceTakesASessionWhoeverOpenedIt() {
    db.insert(List.of(new Account("Ann", 5), new Account("Bea", 5)));

    transfer(db, "Ann", "Bea");
    try (var conn = db.connect()) {
      transfer(conn, "Ann", "Bea");
    }
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      transfer(tx, "Ann", "Bea");
                      tx.insert(new Account("Ann", 0));
                    }))
        .isInstanceOf(UniqueViolationException.class);

    assertThat(rows("SELECT balance FROM account ORDER BY name")).containsExactly("3", "7");
  }

  @Test
  void aTransactionDoesNotNestByAccident() {
    assertThatThrownBy(() -> db.transaction(tx -> tx.transaction(inner -> {})))
        .isInstanceOf(TransactionStateException.class)
        .hasMessageContaining("ensureTransaction");
    assertThat(lent()).isZero();
  }

  @Test
  void aSavepointIsOfATransaction() {
    db.transaction(
        tx -> {
          tx.insert(new Account("Ann", 1));
          assertThatThrownBy(() -> tx.savepoint(() -> tx.insert(new Account("Ann", 2))))
              .isInstanceOf(UniqueViolationException.class);
          tx.insert(new Account("Bea", 3));
        });
    assertThat(names()).containsExactly("Ann", "Bea");

    assertThat(db.inTransaction()).isFalse();
    assertThatThrownBy(() -> db.savepoint(() -> db.insert(new Account("Cy", 1))))
        .isInstanceOf(TransactionStateException.class)
        .hasMessageContaining("on the session that transaction(...) gives");
    assertThat(names()).containsExactly("Ann", "Bea");
  }

  @Test
  void whatReadsCannotWrite() throws Exception {
    db.insert(new Account("Ann", 1));

    List<String> read = db.readOnly(tx -> tx.exec(select(ACCOUNT.name)));
    assertThat(read).containsExactly("Ann");
    assertReadOnly(tx -> tx.insert(new Account("Bea", 1)));
    assertReadOnly(tx -> tx.exec(deleteFrom(ACCOUNT).all()));
    assertReadOnly(tx -> tx.pipeline(List.of(deleteFrom(ENTRY).all(), deleteFrom(ACCOUNT).all())));
    assertReadOnly(tx -> tx.ensureTransactionResult(same -> same.insert(new Account("Bea", 1))));

    assertThat(names()).containsExactly("Ann");
    for (int i = 0; i < CONNECTIONS; i++) {
      try (var connection = pool.getConnection()) {
        assertThat(connection.isReadOnly()).isFalse();
      }
    }
    db.insert(new Account("Bea", 1));
    assertThat(names()).containsExactly("Ann", "Bea");
  }

  private void assertReadOnly(SessionCall<?, RuntimeException> writing) {
    assertThatThrownBy(() -> db.readOnly(writing))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo(READ_ONLY));
  }

  @Test
  void aConnectionReadsOnlyOrJoins() {
    try (var conn = db.connect()) {
      assertThatThrownBy(() -> conn.readOnly(tx -> tx.insert(new Account("Ann", 1))))
          .isInstanceOfSatisfying(
              QueryException.class, e -> assertThat(e.sqlState()).isEqualTo(READ_ONLY));
      conn.transaction(tx -> tx.readOnly(same -> same.insert(new Account("Bea", 1))));
    }
    assertThat(names()).containsExactly("Bea");
  }

  @Test
  void whatReadsCannotWriteWhereTheDriverDoesNotSayIt(DataSource dataSource) throws Exception {
    PGSimpleDataSource given = (PGSimpleDataSource) dataSource;
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(given.getURL() + "&readOnlyMode=ignore");
    source.setUser(given.getUser());
    source.setPassword(given.getPassword());
    Database lax = Database.of(source);

    assertThatThrownBy(() -> lax.readOnly(tx -> tx.insert(new Account("Ann", 1))))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo(READ_ONLY));
    assertThat(names()).isEmpty();
  }

  @Test
  void manyThreadsShareFewConnections() throws Exception {
    shareConnections(Executors.newFixedThreadPool(20));
  }

  @Test
  @EnabledForJreRange(minVersion = 21)
  void virtualThreadsDoSoToo() throws Exception {
    shareConnections(
        (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
  }

  private void shareConnections(ExecutorService threads) throws Exception {
    pool.close();
    pool = pool(CONNECTIONS, true, 60_000);
    db = Database.of(pool);
    Account ann = db.insert(new Account("Ann", 0));
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        int amount = i;
        all.add(
            threads.submit(
                () ->
                    db.transaction(
                        tx -> {
                          tx.insert(new Entry(null, ann.id, amount));
                          tx.exec(
                              update(ACCOUNT)
                                  .set(ACCOUNT.balance, ACCOUNT.balance.plus(amount))
                                  .all());
                        })));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(rows("SELECT count(*), sum(amount) FROM entry")).containsExactly("200|19900");
    assertThat(rows("SELECT balance FROM account")).containsExactly("19900");
    assertThat(lent()).isZero();
  }

  @Test
  void itSaysWhatItIs() {
    assertThat(db).hasToString("Database of " + pool);
  }
}
