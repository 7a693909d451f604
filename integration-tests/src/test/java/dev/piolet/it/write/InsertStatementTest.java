package dev.piolet.it.write;

import static dev.piolet.it.write.AccountTable.ACCOUNT;
import static dev.piolet.it.write.ArchivedTable.ARCHIVED;
import static dev.piolet.query.Sql.after;
import static dev.piolet.query.Sql.before;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.excluded;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.error.NotNullViolationException;
import dev.piolet.error.QueryException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.it.NeedsSession;
import dev.piolet.query.InsertRow;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InsertStatementTest extends WriteFixture {
  private record Guest(String email, String name) {}

  private static InsertRow<Account> account(String email, String name, int visits) {
    return insertInto(ACCOUNT)
        .set(ACCOUNT.email, email)
        .set(ACCOUNT.name, name)
        .set(ACCOUNT.visits, visits)
        .set(ACCOUNT.active, true);
  }

  @Test
  void manyRows() {
    List<Guest> guests =
        IntStream.range(0, 1000).mapToObj(i -> new Guest(i + "@y", i == 7 ? "x" : "y")).toList();

    List<Tuple3<Long, String, Integer>> stored =
        conn.exec(
            insertInto(ACCOUNT)
                .rows(guests)
                .set(ACCOUNT.email, Guest::email)
                .set(ACCOUNT.name, Guest::name)
                .set(ACCOUNT.visits, guest -> guest.name().equals("x") ? 1 : null)
                .set(ACCOUNT.active, guest -> true)
                .returning(ACCOUNT.id, ACCOUNT.email, ACCOUNT.visits));

    assertThat(stored).hasSize(1000);
    assertThat(stored.get(7)).isEqualTo(new Tuple3<>(17L, "7@y", 1));
    assertThat(stored.get(999)).isEqualTo(new Tuple3<>(1009L, "999@y", null));
  }

  @Test
  void noRows() {
    assertThat(
            conn.exec(insertInto(ACCOUNT).rows(List.<Guest>of()).set(ACCOUNT.email, Guest::email)))
        .isZero();
  }

  @Test
  void rowsOfAQuery() {
    assertThat(
            conn.exec(
                insertInto(ARCHIVED)
                    .columns(ARCHIVED.id, ARCHIVED.name)
                    .select(
                        select(ACCOUNT.id, lower(ACCOUNT.name))
                            .where(ACCOUNT.active)
                            .unionAll(select(value(9L), value("new"))))))
        .isEqualTo(3);
    assertThat(conn.exec(select(ARCHIVED).orderBy(ARCHIVED.id)))
        .containsExactly(new Archived(1L, "ann"), new Archived(2L, "bob"), new Archived(9L, "new"));
  }

  @Test
  void wholeRowsOfAQuery() {
    conn.insert(new Archived(1L, "x"));

    assertThatExceptionOfType(UniqueViolationException.class)
        .isThrownBy(() -> conn.exec(insertInto(ARCHIVED).select(select(ARCHIVED.as("same")))));
    assertThat(
            conn.exec(
                insertInto(ARCHIVED)
                    .select(select(ARCHIVED.as("same")))
                    .onConflictDoNothing()
                    .returning(ARCHIVED)))
        .isEmpty();
  }

  @Test
  void rowsThatAnotherStatementDeleted() {
    var gone =
        commonTable(
            "gone", deleteFrom(ACCOUNT).where(ACCOUNT.active).returning(ACCOUNT.id, ACCOUNT.name));

    assertThat(
            conn.exec(
                insertInto(ARCHIVED)
                    .with(gone)
                    .columns(ARCHIVED.id, ARCHIVED.name)
                    .select(select(gone))))
        .isEqualTo(2);

    assertThat(accounts()).containsExactly(CID);
    assertThat(conn.exec(select(ARCHIVED.name).orderBy(ARCHIVED.id))).containsExactly("Ann", "Bob");
  }

  @Test
  void rowsThatAQueryInsertsFirst() {
    var stored = commonTable("stored", account("dee@x", "Dee", 1).returning(ACCOUNT));

    assertThat(conn.exec(select(stored).with(stored)))
        .containsExactly(new Account(10L, "dee@x", "Dee", 1, true));
    assertThat(accounts()).hasSize(4);
  }

  @Test
  void defaults() {
    assertThatExceptionOfType(NotNullViolationException.class)
        .isThrownBy(() -> conn.exec(insertInto(ACCOUNT).defaultValues()))
        .satisfies(e -> assertThat(e.column()).isEqualTo("email"));
    assertThat(
            conn.exec(
                insertInto(ARCHIVED)
                    .setDefault(ARCHIVED.id)
                    .set(ARCHIVED.name, select(ACCOUNT.name).where(ACCOUNT.id.eq(1L)))
                    .returning(ARCHIVED)
                    .one()))
        .isEqualTo(new Archived(1L, "Ann"));
  }

  @Test
  void overriding() {
    conn.exec(sql("ALTER TABLE archived ALTER id SET GENERATED ALWAYS"));
    var row = insertInto(ARCHIVED).set(ARCHIVED.id, 5L).set(ARCHIVED.name, "x");
    try {
      assertThatExceptionOfType(QueryException.class).isThrownBy(() -> conn.exec(row));
      assertThat(conn.exec(row.overridingSystemValue().returning(ARCHIVED.id))).containsExactly(5L);
      assertThat(conn.exec(row.overridingUserValue().returning(ARCHIVED.id))).containsExactly(1L);
    } finally {
      conn.exec(sql("ALTER TABLE archived ALTER id SET GENERATED BY DEFAULT"));
    }
  }

  @Test
  void conflictsThatChangeTheStoredRow() {
    assertThat(
            conn.exec(
                account("ann@x", "Anne", 2)
                    .onConflict(ACCOUNT.email)
                    .doUpdate(ACCOUNT.name)
                    .set(ACCOUNT.visits, ACCOUNT.visits.plus(excluded(ACCOUNT).visits))
                    .returning(ACCOUNT)
                    .one()))
        .isEqualTo(new Account(1L, "ann@x", "Anne", 5, true));
    assertThat(
            conn.exec(
                account("cid@x", "Carl", 2)
                    .onConflict(ACCOUNT.email)
                    .doUpdate(ACCOUNT.name)
                    .where(ACCOUNT.active)
                    .returning(ACCOUNT)))
        .isEmpty();
    assertThat(
            conn.exec(
                insertInto(ACCOUNT)
                    .rows(List.of(new Guest("bob@x", "Rob"), new Guest("new@x", "New")))
                    .set(ACCOUNT.email, Guest::email)
                    .set(ACCOUNT.name, Guest::name)
                    .set(ACCOUNT.active, guest -> false)
                    .onConflict(ACCOUNT.email)
                    .doUpdate()
                    .set(ACCOUNT.visits, coalesce(excluded(ACCOUNT).visits, 100))
                    .returning(ACCOUNT.name, ACCOUNT.visits)))
        .containsExactly(new Tuple2<>("Bob", 100), new Tuple2<>("New", null));
  }

  @Test
  void conflictsThatDoNothing() {
    assertThat(conn.exec(account("ann@x", "x", 1).onConflictDoNothing())).isZero();
    assertThat(conn.exec(account("ann@x", "x", 1).onConflict(ACCOUNT.email).doNothing())).isZero();
    assertThat(conn.exec(account("ann@x", "x", 1).onConstraint(emailConstraint()).doNothing()))
        .isZero();
    assertThatExceptionOfType(UniqueViolationException.class)
        .isThrownBy(
            () -> conn.exec(account("ann@x", "x", 1).onConstraint("account_pkey").doNothing()));
    assertThat(accounts()).containsExactly(ANN, BOB, CID);
  }

  private String emailConstraint() {
    return conn.exec(
        sql("SELECT conname FROM pg_constraint"
                + " WHERE conrelid = 'account'::regclass AND contype = 'u'")
            .into(ACCOUNT.name)
            .one());
  }

  @Test
  void conflictsInIndexesOnExpressionsAndParts() {
    conn.exec(sql("CREATE UNIQUE INDEX ON account (lower(name), active)"));
    conn.exec(sql("CREATE UNIQUE INDEX ON account (visits) WHERE active AND visits IS NOT NULL"));

    assertThat(
            conn.exec(
                account("other@x", "ANN", 8)
                    .onConflictOf(lower(ACCOUNT.name), ACCOUNT.active)
                    .doUpdate(ACCOUNT.email)
                    .returning(ACCOUNT.id, ACCOUNT.email)))
        .containsExactly(new Tuple2<>(1L, "other@x"));
    assertThat(
            conn.exec(
                account("third@x", "Eve", 3)
                    .onConflict(ACCOUNT.visits)
                    .where(ACCOUNT.active.and(ACCOUNT.visits.isNotNull()))
                    .doNothing()))
        .isZero();
    conn.exec(sql("DROP INDEX account_lower_active_idx, account_visits_idx"));
  }

  /** Why a partial index' condition may not have values: at first they are known, and later not. */
  @Test
  @NeedsSession("prepared statements")
  void postgresqlFindsNoPartialIndexByAParameter() {
    conn.exec(sql("CREATE UNIQUE INDEX partial ON account (visits) WHERE name = 'x'"));
    var insert =
        sql(
            "INSERT INTO account (email, name, active) VALUES (?, 'y', true)"
                + " ON CONFLICT (visits) WHERE name = ? DO NOTHING",
            "ann@y",
            "x");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(
            () -> {
              for (int i = 0; i < 20; i++) {
                conn.exec(deleteFrom(ACCOUNT).where(ACCOUNT.email.eq("ann@y")));
                conn.exec(insert);
              }
            })
        .satisfies(e -> assertThat(e.sqlState()).isEqualTo("42P10"));
    conn.exec(sql("DROP INDEX partial"));
  }

  @Test
  void whatWasBeforeAndIsAfter() {
    var upsert =
        account("ann@x", "Anne", 1)
            .onConflict(ACCOUNT.email)
            .doUpdate(ACCOUNT.name)
            .returning(before(ACCOUNT).nullable(), after(ACCOUNT).name);
    if (isRefusedBefore(18, upsert)) {
      return;
    }
    assertThat(conn.exec(upsert)).containsExactly(new Tuple2<>(ANN, "Anne"));
    assertThat(
            conn.exec(
                account("dee@x", "Dee", 1)
                    .returning(before(ACCOUNT).nullable(), after(ACCOUNT).name)))
        .containsExactly(new Tuple2<>(null, "Dee"));
  }
}
