package dev.piolet.it.write;

import static dev.piolet.it.write.AccountTable.ACCOUNT;
import static dev.piolet.it.write.ArchivedTable.ARCHIVED;
import static dev.piolet.it.write.ChangeTable.CHANGE;
import static dev.piolet.query.Sql.after;
import static dev.piolet.query.Sql.before;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.truncate;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.max;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdateAndDeleteStatementTest extends WriteFixture {
  private static final Change ANNE = new Change(1, "Anne", 4);
  private static final Change CARL = new Change(3, "Carl", 5);

  @BeforeEach
  void fillChanges() {
    conn.insert(List.of(ANNE, CARL, new Change(9, "Nobody", 6)));
  }

  @Test
  void updatesFromAnotherTable() {
    assertThat(
            conn.exec(
                update(ACCOUNT)
                    .set(ACCOUNT.name, CHANGE.name)
                    .set(ACCOUNT.visits, ACCOUNT.visits.plus(CHANGE.visits))
                    .from(CHANGE)
                    .where(CHANGE.accountId.eq(ACCOUNT.id))
                    .returning(ACCOUNT.name, ACCOUNT.visits, CHANGE)))
        .containsExactlyInAnyOrder(new Tuple3<>("Anne", 7, ANNE), new Tuple3<>("Carl", 12, CARL));
    assertThat(accounts()).contains(BOB);
  }

  @Test
  void updatesFromJoinedTables() {
    conn.insert(new Archived(1L, "old"));

    assertThat(
            conn.exec(
                update(ACCOUNT)
                    .set(ACCOUNT.name, CHANGE.name)
                    .from(CHANGE)
                    .leftJoin(ARCHIVED)
                    .on(ARCHIVED.id.eq(CHANGE.accountId))
                    .where(CHANGE.accountId.eq(ACCOUNT.id))
                    .returning(ACCOUNT.name, ARCHIVED.nullable())))
        .containsExactlyInAnyOrder(
            new Tuple2<>("Anne", new Archived(1L, "old")), new Tuple2<>("Carl", null));
    assertThat(
            conn.exec(
                update(ACCOUNT)
                    .set(ACCOUNT.name, ARCHIVED.name)
                    .from(CHANGE)
                    .join(ARCHIVED)
                    .on(ARCHIVED.id.eq(CHANGE.accountId))
                    .where(CHANGE.accountId.eq(ACCOUNT.id))))
        .isEqualTo(1);
    assertThat(
            conn.exec(
                update(ACCOUNT)
                    .set(ACCOUNT.name, ARCHIVED.name)
                    .from(CHANGE)
                    .from(ARCHIVED)
                    .where(CHANGE.accountId.eq(ACCOUNT.id))))
        .isEqualTo(2);
  }

  @Test
  void updatesFromQueries() {
    assertThat(
            conn.exec(
                update(ACCOUNT)
                    .set(ACCOUNT.visits, select(max(CHANGE.visits)))
                    .set(ACCOUNT.name, select(CHANGE.name).where(CHANGE.accountId.eq(ACCOUNT.id)))
                    .where(ACCOUNT.id.eq(1L))
                    .returning(ACCOUNT.name, ACCOUNT.visits)))
        .containsExactly(new Tuple2<>("Anne", 6));
    var last = commonTable("last", select(max(CHANGE.accountId)));
    assertThat(
            conn.exec(
                update(ACCOUNT)
                    .with(last)
                    .setDefault(ACCOUNT.visits)
                    .from(last)
                    .where(last.get(max(CHANGE.accountId)).gt(ACCOUNT.id))))
        .isEqualTo(3);
    assertThat(accounts()).extracting(Account::visits).containsOnlyNulls();
  }

  @Test
  void setsWholeNumbersOfEachWidth() {
    var update = update(ACCOUNT).set(ACCOUNT.id, 70).set(ACCOUNT.visits, 7).where(ACCOUNT.id.eq(1));
    assertThat(update.binds()).containsExactly(70L, 7, 1L);
    assertThat(conn.exec(update.returning(ACCOUNT.id))).containsExactly(70L);
  }

  @Test
  void updatesSeveralColumnsFromOneQuery() {
    var update =
        update(ACCOUNT)
            .set(
                ACCOUNT.name,
                ACCOUNT.visits,
                select(max(CHANGE.name), max(CHANGE.visits)).where(CHANGE.accountId.eq(ACCOUNT.id)))
            .set(ACCOUNT.active, false)
            .where(ACCOUNT.id.eq(1));
    assertThat(update.sql())
        .isEqualTo(
            "UPDATE \"account\" SET (\"name\", \"visits\") = (SELECT max(\"change\".\"name\"),"
                + " max(\"change\".\"visits\") FROM \"change\" WHERE \"change\".\"account_id\" ="
                + " \"account\".\"id\"), \"active\" = ? WHERE \"account\".\"id\" = ?");
    assertThat(conn.exec(update.returning(ACCOUNT.name, ACCOUNT.active)))
        .containsExactly(new Tuple2<>("Anne", false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> update.set(ACCOUNT.visits, 1))
        .withMessage("The column \"account\".\"visits\" is set twice");
    var three =
        update(ACCOUNT)
            .set(
                ACCOUNT.name,
                ACCOUNT.visits,
                ACCOUNT.active,
                select(CHANGE.name, CHANGE.visits, value(true))
                    .where(CHANGE.accountId.eq(ACCOUNT.id))
                    .limit(1))
            .where(ACCOUNT.id.eq(1));
    assertThat(conn.exec(three)).isEqualTo(1);
  }

  @Test
  void updatesWhatAnotherStatementInserts() {
    var stored =
        commonTable(
            "stored",
            insertInto(ARCHIVED)
                .columns(ARCHIVED.id, ARCHIVED.name)
                .select(select(CHANGE.accountId, CHANGE.name))
                .returning(ARCHIVED));
    assertThat(
            conn.exec(
                update(ACCOUNT)
                    .with(stored)
                    .set(ACCOUNT.name, stored.get(ARCHIVED.name))
                    .from(stored)
                    .where(stored.get(ARCHIVED.id).eq(ACCOUNT.id))
                    .returning(stored)))
        .containsExactlyInAnyOrder(new Archived(1L, "Anne"), new Archived(3L, "Carl"));
  }

  @Test
  void deletesUsingOtherTables() {
    conn.insert(new Archived(1L, "old"));

    assertThat(
            conn.exec(
                deleteFrom(ACCOUNT)
                    .using(CHANGE)
                    .leftJoin(ARCHIVED)
                    .on(ARCHIVED.id.eq(CHANGE.accountId))
                    .where(CHANGE.accountId.eq(ACCOUNT.id))
                    .returning(ACCOUNT.id, CHANGE.name, ARCHIVED.nullable())))
        .containsExactlyInAnyOrder(
            new Tuple3<>(1L, "Anne", new Archived(1L, "old")), new Tuple3<>(3L, "Carl", null));
    assertThat(accounts()).containsExactly(BOB);
    var none = commonTable("none", select(CHANGE.accountId).where(CHANGE.visits.gt(100)));
    assertThat(
            conn.exec(
                deleteFrom(ACCOUNT)
                    .with(none)
                    .using(CHANGE)
                    .join(none)
                    .on(none.get(CHANGE.accountId).eq(CHANGE.accountId))
                    .all()))
        .isZero();
  }

  @Test
  void whatWasBeforeAndIsAfter() {
    var update =
        update(ACCOUNT)
            .set(ACCOUNT.visits, 1)
            .where(ACCOUNT.id.eq(1L))
            .returning(before(ACCOUNT).visits, after(ACCOUNT));
    if (isRefusedBefore(18, update)) {
      return;
    }
    Account after = new Account(1L, "ann@x", "Ann", 1, true);
    assertThat(conn.exec(update)).containsExactly(new Tuple2<>(3, after));
    assertThat(
            conn.exec(
                deleteFrom(ACCOUNT)
                    .where(ACCOUNT.id.eq(1L))
                    .returning(before(ACCOUNT), after(ACCOUNT).nullable())))
        .containsExactly(new Tuple2<>(after, null));
  }

  @Test
  void truncates() {
    conn.exec(truncate(ACCOUNT));
    conn.exec(truncate(CHANGE.as("alias"), ARCHIVED).restartIdentity().cascade());

    assertThat(accounts()).isEmpty();
    assertThat(conn.insert(new Archived(null, "x")).id()).isEqualTo(1);
    assertThat(conn.insert(new Account(null, "x", "x", null, true)).id()).isEqualTo(10);
  }
}
