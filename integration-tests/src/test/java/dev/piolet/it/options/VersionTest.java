package dev.piolet.it.options;

import static dev.piolet.it.options.AccountTable.ACCOUNT;
import static dev.piolet.it.options.RateTable.RATE;
import static dev.piolet.it.options.TagTable.TAG;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.piolet.DBConnection;
import dev.piolet.error.StaleObjectException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VersionTest extends OptionsFixture {
  private static final String RETURNING =
      " RETURNING \"account\".\"version\", \"account\".\"updated\"";

  @Test
  void anInsertBeginsAtZeroAndTakesTheDatabasesTime() {
    Account account = conn.insert(Account.of("Ann", 10));

    assertThat(sent())
        .containsExactly(
            "INSERT INTO \"account\" (\"owner\", \"balance\", \"version\", \"created\","
                + " \"updated\") VALUES (?, ?, ?, now(), now()) RETURNING \"account\".\"id\","
                + " \"account\".\"version\", \"account\".\"created\", \"account\".\"updated\" [Ann,"
                + " 10, 0]");
    assertThat(account.version).isZero();
    assertThat(account.created).isNotNull().isEqualTo(account.updated);
    assertThat(conn.exec(select(ACCOUNT.created).one())).isEqualTo(account.created);
  }

  @Test
  void rowsOfStatementsAndOfOtherProgramsNeedNone() {
    conn.exec(insertInto(ACCOUNT).set(ACCOUNT.owner, "Ann").set(ACCOUNT.balance, 1L));
    execute("INSERT INTO account (owner, balance) VALUES ('Bob', 2)");
    conn.exec(insertInto(TAG).set(TAG.label, "new"));
    conn.exec(
        insertInto(RATE)
            .set(RATE.source, "ECB")
            .set(RATE.currency, "NOK")
            .set(RATE.rate, BigDecimal.TEN));

    List<Account> accounts = conn.exec(select(ACCOUNT).orderBy(ACCOUNT.id));
    assertThat(accounts).extracting(account -> account.version).containsExactly(0, 0);
    assertThat(accounts)
        .allSatisfy(account -> assertThat(account.created).isNotNull().isEqualTo(account.updated));
    assertThat(conn.exec(select(TAG))).containsExactly(new Tag(1, "new", false, 0));
    Rate rate = conn.exec(select(RATE).one());
    assertThat(rate.version()).isNotNull();
    Account ann = accounts.get(0);
    ann.balance = 3;
    assertThat(conn.update(ann)).isEqualTo(1);
    assertThat(conn.updateAndGet(rate, rate.withRate("11")).version()).isAfter(rate.version());
    assertThat(conn.schema().validate(ACCOUNT, RATE, TAG).differences()).isEmpty();
    execute("ALTER TABLE account ALTER version DROP DEFAULT");
    assertThat(conn.schema().validate(ACCOUNT).differences()).hasSize(1);
    assertThat(conn.schema().validate(ACCOUNT).toString())
        .contains("no default", "ALTER TABLE \"account\" ALTER COLUMN \"version\" SET DEFAULT 0");
  }

  @Test
  void timesThatObjectsHaveAreNotWritten() {
    Account account = Account.of("Ann", 10);
    account.created = Instant.EPOCH;
    account.updated = Instant.EPOCH;
    account.version = 5;

    conn.insert(account);

    assertThat(account.created).isAfter(Instant.EPOCH);
    assertThat(rows("SELECT version, created > 'epoch', updated = created FROM account"))
        .containsExactly("5|t|t");
  }

  @Test
  void anUpdateCountsAndNeedsTheVersion() {
    Account account = conn.insert(Account.of("Ann", 10));
    Instant created = account.created;
    execute("UPDATE account SET updated = 'epoch'");
    sent();
    account.balance = 20;

    assertThat(conn.update(account)).isEqualTo(1);

    assertThat(sent())
        .containsExactly(
            "UPDATE \"account\" SET \"balance\" = ?, \"version\" = \"account\".\"version\" + 1,"
                + " \"updated\" = now() WHERE \"id\" = ? AND \"version\" = ?"
                + RETURNING
                + " [20, 1, 0]");
    assertThat(account.version).isEqualTo(1);
    assertThat(account.updated).isAfter(created);
    assertThat(rows("SELECT balance, version, updated > created FROM account"))
        .containsExactly("20|1|t");
    account.created = Instant.EPOCH;
    account.updated = Instant.EPOCH;
    assertThat(conn.update(account)).isZero();
    assertThat(sent()).isEmpty();
    assertThat(rows("SELECT version FROM account")).containsExactly("1");
  }

  @Test
  void aLostUpdateNamesTheKeyAndWritesNothing() throws SQLException {
    Account mine = conn.insert(Account.of("Ann", 10));
    try (DBConnection other = other()) {
      Account theirs = other.exec(select(ACCOUNT).one());
      theirs.balance = 99;
      other.update(theirs);
    }
    mine.balance = 20;

    StaleObjectException stale =
        catchThrowableOfType(StaleObjectException.class, () -> conn.update(mine));

    assertThat(stale)
        .hasMessage(
            "Of 1 rows of \"account\" to write, 1 were written by others since they were read, and"
                + " nothing was written now. Changed: [1]; gone: []. Read them again with"
                + " refresh(...), and decide anew");
    assertThat(stale.changed()).isEqualTo(List.of(1L));
    assertThat(stale.gone()).isEmpty();
    assertThat(mine.version).isZero();
    assertThat(rows("SELECT balance, version FROM account")).containsExactly("99|1");

    conn.refresh(mine);
    mine.balance += 1;
    assertThat(conn.update(mine)).isEqualTo(1);
    assertThat(rows("SELECT balance, version FROM account")).containsExactly("100|2");
  }

  @Test
  void theVersionOfTheObjectCountsAndNotTheOneThatWasRead() {
    Account account = conn.insert(Account.of("Ann", 10));
    account.version = 7;
    account.balance = 20;

    assertThatThrownBy(() -> conn.update(account)).isInstanceOf(StaleObjectException.class);

    account.version = 0;
    assertThat(conn.update(account)).isEqualTo(1);
  }

  @Test
  void manyAreOneStatementOfWhichNothingStaysWhenOneIsLost() {
    List<Account> accounts =
        conn.insert(IntStream.range(0, 50).mapToObj(i -> Account.of("A", i)).toList());
    execute("UPDATE account SET version = 8 WHERE id = 7");
    execute("DELETE FROM account WHERE id = 9");
    accounts.forEach(account -> account.balance = -1);
    sent();
    recorder.sent();

    StaleObjectException stale =
        catchThrowableOfType(StaleObjectException.class, () -> conn.update(accounts));

    assertThat(stale.changed()).isEqualTo(List.of(7L));
    assertThat(stale.gone()).isEqualTo(List.of(9L));
    assertThat(rows("SELECT count(*) FROM account WHERE balance = -1")).containsExactly("0");
    assertThat(accounts).allMatch(account -> account.version == 0 && account.balance == -1);
    assertThat(recorder.sent())
        .containsExactly(
            "BEGIN",
            "UPDATE \"account\" SET \"balance\" = r.c1, \"version\" = \"account\".\"version\" + 1,"
                + " \"updated\" = now() FROM unnest(?, ?, ?) WITH ORDINALITY AS r(c1, c2, c3, ord)"
                + " WHERE \"account\".\"id\" = r.c2 AND \"account\".\"id\" = ANY(?) AND"
                + " \"account\".\"version\" = r.c3 RETURNING r.ord, \"account\".\"version\","
                + " \"account\".\"updated\"",
            "SELECT r.ord FROM unnest(?) WITH ORDINALITY AS r(c1, ord) JOIN \"account\" ON"
                + " \"account\".\"id\" = r.c1 AND \"account\".\"id\" = ANY(?)",
            "ROLLBACK");

    List<Account> rest =
        accounts.stream().filter(account -> account.id != 7 && account.id != 9).toList();
    assertThat(conn.update(rest)).isEqualTo(48);
    assertThat(rest).allMatch(account -> account.version == 1);
    assertThat(rows("SELECT DISTINCT balance, version FROM account ORDER BY 1"))
        .containsExactly("-1|1", "6|8");
  }

  @Test
  void inATransactionALostUpdateOfManyIsUndoneByItself() {
    List<Account> accounts = conn.insert(List.of(Account.of("A", 1), Account.of("B", 2)));
    execute("UPDATE account SET version = 8 WHERE owner = 'B'");
    recorder.sent();

    conn.transaction(
        () -> {
          Account third = conn.insert(Account.of("C", 3));
          accounts.forEach(account -> account.balance = -1);
          assertThatThrownBy(() -> conn.update(accounts)).isInstanceOf(StaleObjectException.class);
          assertThat(accounts).allMatch(account -> account.version == 0);
          third.balance = 4;
          conn.update(third);
        });

    assertThat(recorder.sent()).contains("SAVEPOINT", "ROLLBACK TO SAVEPOINT", "COMMIT");
    assertThat(rows("SELECT owner, balance FROM account ORDER BY id"))
        .containsExactly("A|1", "B|2", "C|4");
    accounts.get(0).balance = -1;
    assertThat(conn.update(accounts.get(0))).isEqualTo(1);
  }

  @Test
  void theSameObjectTwiceIsNotStale() {
    Account account = conn.insert(Account.of("A", 1));
    account.balance = 2;

    assertThat(conn.update(List.of(account, account), ACCOUNT.balance)).isEqualTo(2);

    assertThat(account.version).isEqualTo(2);
    assertThat(conn.update(account)).isZero();
  }

  @Test
  void givenColumnsCountTooAndLeaveOtherChangesToBeWritten() {
    Account account = conn.insert(Account.of("A", 1));
    account.owner = "B";
    account.balance = 2;

    conn.update(account, ACCOUNT.owner);
    assertThat(account.version).isEqualTo(1);
    assertThat(rows("SELECT owner, balance, version FROM account")).containsExactly("B|1|1");
    conn.update(account);

    assertThat(account.version).isEqualTo(2);
    assertThat(rows("SELECT owner, balance, version FROM account")).containsExactly("B|2|2");
    assertThatThrownBy(() -> conn.update(account, ACCOUNT.version))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("it is the version, which every update sets by itself");
    assertThatThrownBy(() -> conn.update(account, ACCOUNT.updated))
        .hasMessageContaining("it is the time of the last update, which every update sets by");
  }

  @Test
  void aRollbackGivesObjectsTheirVersionsBack() {
    List<Account> accounts = conn.insert(List.of(Account.of("A", 1), Account.of("B", 2)));
    Instant updated = accounts.get(0).updated;
    try (var transaction = conn.begin()) {
      accounts.forEach(account -> account.balance++);
      conn.update(accounts);
      accounts.get(0).balance++;
      conn.update(accounts.get(0));
      assertThat(accounts).extracting(account -> account.version).containsExactly(2, 1);
      transaction.rollback();
    }

    assertThat(accounts).extracting(account -> account.version).containsExactly(0, 0);
    assertThat(accounts.get(0).updated).isEqualTo(updated);
    assertThat(conn.update(accounts)).isEqualTo(2);
    assertThat(rows("SELECT balance, version FROM account ORDER BY id"))
        .containsExactly("3|1", "3|1");
  }

  @Test
  void aSavepointGivesBackWhatWasWrittenInIt() {
    Account account = conn.insert(Account.of("A", 1));
    conn.transaction(
        () -> {
          account.balance = 2;
          conn.update(account);
          assertThatThrownBy(
                  () ->
                      conn.savepoint(
                          () -> {
                            account.balance = 3;
                            conn.update(account);
                            throw new IllegalStateException();
                          }))
              .isInstanceOf(IllegalStateException.class);
          assertThat(account.version).isEqualTo(1);
        });

    assertThat(conn.update(account)).isEqualTo(1);
    assertThat(rows("SELECT balance, version FROM account")).containsExactly("3|2");
  }

  @Test
  void twoConnectionsRaceAndOneLoses() throws Exception {
    Account mine = conn.insert(Account.of("Ann", 0));
    try (DBConnection other = other()) {
      Account theirs = other.exec(select(ACCOUNT).one());
      mine.balance = 1;
      theirs.balance = 2;
      CompletableFuture<Integer> waiting;
      try (var transaction = conn.begin()) {
        conn.update(mine);
        waiting = CompletableFuture.supplyAsync(() -> other.update(List.of(theirs)));
        awaitBlocked();
        transaction.commit();
      }
      assertThatThrownBy(() -> waiting.get(30, TimeUnit.SECONDS))
          .hasCauseInstanceOf(StaleObjectException.class);
      assertThat(theirs.version).isZero();
    }
    assertThat(rows("SELECT balance, version FROM account")).containsExactly("1|1");
  }

  private void awaitBlocked() throws InterruptedException {
    while (rows("SELECT 1 FROM pg_locks WHERE NOT granted").isEmpty()) {
      Thread.sleep(5);
    }
  }

  @Test
  void recordsWriteTheirDifferenceAndComeBackWithTheNextVersion() {
    Rate before = conn.insert(Rate.of("EUR", "1.5"));
    assertThat(sent())
        .containsExactly(
            "INSERT INTO \"rate\" (\"source\", \"currency\", \"rate\", \"version\") VALUES (?, ?,"
                + " ?, clock_timestamp()) RETURNING \"rate\".\"version\" [ECB, EUR, 1.5]");
    assertThat(before.version()).isNotNull();

    Rate after = conn.updateAndGet(before, before.withRate("1.6"));

    assertThat(sent())
        .containsExactly(
            "UPDATE \"rate\" SET \"rate\" = ?, \"version\" = clock_timestamp() WHERE \"source\" = ?"
                + " AND \"currency\" = ? AND \"version\" = ? RETURNING \"rate\".\"version\" [1.6,"
                + " ECB, EUR, "
                + before.version()
                + "]");
    assertThat(after.version()).isAfter(before.version());
    assertThat(conn.get(RATE, new RateTable.Key("ECB", "EUR"))).contains(after);
    assertThatThrownBy(() -> conn.update(before, before.withRate("1.7")))
        .isInstanceOf(StaleObjectException.class)
        .hasMessageContaining("Changed: [[ECB, EUR]]; gone: []");
    assertThatThrownBy(() -> conn.update(before)).isInstanceOf(StaleObjectException.class);
    assertThat(conn.refresh(before)).isEqualTo(after);
    assertThat(conn.update(after)).isEqualTo(1);
    assertThat(conn.delete(conn.refresh(after))).isEqualTo(1);
  }

  @Test
  void explicitVersionsAreKeptAndMissingOnesRefused() {
    OffsetDateTime time = OffsetDateTime.parse("2020-01-01T00:00:00.123456789Z");
    Rate rate = new Rate("ECB", "EUR", java.math.BigDecimal.ONE, time);
    conn.insert(List.of(rate, Rate.of("USD", "2")));

    assertThat(rows("SELECT version = '2020-01-01 00:00:00.123457Z' FROM rate ORDER BY currency"))
        .containsExactly("t", "f");
    assertThat(conn.update(rate)).isEqualTo(1);
    assertThatThrownBy(() -> conn.update(Rate.of("USD", "3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "Rate has no value in its version \"rate\".\"version\": it has not been inserted or"
                + " read yet. Its key: [ECB, USD]");
  }

  @Test
  void aDeleteNeedsTheVersion() {
    Account account = conn.insert(Account.of("A", 1));
    execute("UPDATE account SET version = 8");
    sent();

    assertThatThrownBy(() -> conn.delete(account))
        .isInstanceOf(StaleObjectException.class)
        .hasMessageContaining("Changed: [1]; gone: []");
    assertThat(sent().get(0))
        .isEqualTo("DELETE FROM \"account\" WHERE \"id\" = ? AND \"version\" = ? [1, 0]");
    assertThat(rows("SELECT id FROM account")).containsExactly("1");

    conn.refresh(account);
    assertThat(conn.delete(account)).isEqualTo(1);
    assertThatThrownBy(() -> conn.delete(account))
        .isInstanceOf(StaleObjectException.class)
        .hasMessageContaining("Changed: []; gone: [1]");
  }

  /** In a transaction of the caller's, of whose rollback the connection knows nothing. */
  @Test
  void noObjectOfAFewIsTouchedWhenOneIsStale() throws SQLException {
    List<Account> accounts = conn.insert(List.of(Account.of("A", 1), Account.of("B", 2)));
    execute("UPDATE account SET version = 8 WHERE owner = 'B'");
    try (Connection owned = dataSource.getConnection()) {
      owned.setAutoCommit(false);
      DBConnection joined = new DBConnection(owned);
      accounts.forEach(account -> account.balance += 10);

      assertThatThrownBy(() -> joined.update(accounts)).isInstanceOf(StaleObjectException.class);
      assertThat(accounts).extracting(account -> account.version).containsExactly(0, 0);
      assertThat(joined.update(accounts.get(0))).isEqualTo(1);
      owned.commit();
    }
    assertThat(rows("SELECT balance FROM account ORDER BY id")).containsExactly("11", "2");
  }

  @Test
  void deletesOfVeryManyNeedTheVersions() {
    List<Account> accounts =
        conn.insert(IntStream.range(0, 20).mapToObj(i -> Account.of("A" + i, i)).toList());
    execute("UPDATE account SET version = 8 WHERE owner = 'A1'");
    sent();

    assertThatThrownBy(() -> conn.delete(accounts))
        .isInstanceOf(StaleObjectException.class)
        .hasMessageContaining("Changed: [2]; gone: []");
    assertThat(sent().get(0))
        .startsWith(
            "DELETE FROM \"account\" USING unnest(?, ?) WITH ORDINALITY AS r(c1, c2, ord) WHERE"
                + " \"account\".\"id\" = r.c1 AND \"account\".\"id\" = ANY(?) AND"
                + " \"account\".\"version\" = r.c2 RETURNING r.ord [[1, 2, 3,");
    assertThat(rows("SELECT count(*) FROM account")).containsExactly("20");
  }

  @Test
  void deletesOfManyNeedTheVersions() {
    List<Account> accounts =
        conn.insert(List.of(Account.of("A", 1), Account.of("B", 2), Account.of("C", 3)));
    execute("UPDATE account SET version = 8 WHERE owner = 'B'");
    sent();

    assertThatThrownBy(() -> conn.delete(accounts))
        .isInstanceOf(StaleObjectException.class)
        .hasMessageContaining("Changed: [2]; gone: []");
    assertThat(sent().get(0))
        .isEqualTo("DELETE FROM \"account\" WHERE \"id\" = ? AND \"version\" = ? [1, 0]");
    assertThat(rows("SELECT count(*) FROM account")).containsExactly("3");

    conn.refresh(accounts);
    Account first = accounts.get(0);
    assertThat(conn.delete(List.of(first, accounts.get(1), first))).isEqualTo(2);
    assertThat(rows("SELECT owner FROM account")).containsExactly("C");
  }

  @Test
  void deletesOfManyRecordsNeedTheVersions() {
    List<Rate> rates = conn.insert(List.of(Rate.of("EUR", "1"), Rate.of("USD", "2")));
    Rate changed = conn.updateAndGet(rates.get(1), rates.get(1).withRate("3"));

    assertThatThrownBy(() -> conn.delete(rates))
        .isInstanceOf(StaleObjectException.class)
        .hasMessageContaining("Changed: [[ECB, USD]]; gone: []");
    assertThat(conn.delete(List.of(rates.get(0), changed))).isEqualTo(2);
    assertThat(rows("SELECT * FROM rate")).isEmpty();
  }
}
