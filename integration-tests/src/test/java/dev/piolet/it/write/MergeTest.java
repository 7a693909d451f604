package dev.piolet.it.write;

import static dev.piolet.it.write.AccountTable.ACCOUNT;
import static dev.piolet.it.write.ChangeTable.CHANGE;
import static dev.piolet.query.Sql.after;
import static dev.piolet.query.Sql.before;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.mergeAction;
import static dev.piolet.query.Sql.mergeInto;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.error.QueryException;
import dev.piolet.query.Merge;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import dev.piolet.query.Tuple4;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** MERGE is of PostgreSQL 15, its RETURNING and NOT MATCHED BY SOURCE of 17, OLD and NEW of 18. */
class MergeTest extends WriteFixture {
  private static final Change ANNE = new Change(1, "Anne", 4);
  private static final Change CARL = new Change(3, "Carl", 5);
  private static final Change NEW = new Change(9, "New", 6);

  @BeforeEach
  void fillChanges() {
    conn.insert(List.of(ANNE, CARL, NEW));
  }

  private static Merge<Account> merge() {
    return mergeInto(ACCOUNT)
        .using(CHANGE)
        .on(CHANGE.accountId.eq(ACCOUNT.id))
        .whenMatched()
        .and(ACCOUNT.active.not())
        .delete()
        .whenMatched()
        .update()
        .set(ACCOUNT.name, CHANGE.name)
        .set(ACCOUNT.visits, ACCOUNT.visits.plus(CHANGE.visits))
        .whenNotMatched()
        .and(CHANGE.visits.gt(100))
        .doNothing()
        .whenNotMatched()
        .insert()
        .set(ACCOUNT.id, CHANGE.accountId)
        .set(ACCOUNT.email, CHANGE.name.concat("@x"))
        .set(ACCOUNT.name, CHANGE.name)
        .setNull(ACCOUNT.visits)
        .set(ACCOUNT.active, true);
  }

  @Test
  void merges() {
    if (isRefusedBefore(15, merge())) {
      return;
    }
    assertThat(conn.exec(merge())).isEqualTo(3);
    assertThat(accounts())
        .containsExactly(
            new Account(1L, "ann@x", "Anne", 7, true),
            BOB,
            new Account(9L, "New@x", "New", null, true));
  }

  @Test
  void mergesQueries() {
    var gone = commonTable("gone", select(CHANGE.accountId).where(CHANGE.visits.lt(6)));
    var merge =
        mergeInto(ACCOUNT.as("a"))
            .with(gone)
            .using(gone)
            .on(gone.get(CHANGE.accountId).eq(ACCOUNT.as("a").id))
            .whenMatched()
            .and(ACCOUNT.as("a").active)
            .doNothing()
            .whenMatched()
            .delete();
    if (isRefusedBefore(15, merge)) {
      return;
    }
    assertThat(conn.exec(merge)).isEqualTo(1);
    assertThat(accounts()).containsExactly(ANN, BOB);
  }

  @Test
  void returnsWhatItDid() {
    var merge =
        merge()
            .whenNotMatchedBySource()
            .update()
            .set(ACCOUNT.active, false)
            .returning(mergeAction(), ACCOUNT.id, CHANGE.nullable());
    if (isRefusedBefore(17, merge)) {
      return;
    }
    assertThat(conn.exec(merge))
        .containsExactlyInAnyOrder(
            new Tuple3<>("UPDATE", 1L, ANNE),
            new Tuple3<>("UPDATE", 2L, null),
            new Tuple3<>("DELETE", 3L, CARL),
            new Tuple3<>("INSERT", 9L, NEW));
  }

  @Test
  void returnsWhatWasBeforeAndIsAfter() {
    var merge =
        merge()
            .returning(
                mergeAction(),
                before(ACCOUNT).name.nullable(),
                after(ACCOUNT).name.nullable(),
                before(ACCOUNT).nullable());
    if (isRefusedBefore(18, merge)) {
      return;
    }
    assertThat(conn.exec(merge))
        .containsExactlyInAnyOrder(
            new Tuple4<>("UPDATE", "Ann", "Anne", ANN),
            new Tuple4<>("DELETE", "Cid", null, CID),
            new Tuple4<>("INSERT", null, "New", null));
  }

  @Test
  void isACommonTable() {
    var done = commonTable("done", merge().returning(mergeAction(), ACCOUNT.id));
    var query =
        select(done)
            .with(done)
            .where(done.get(mergeAction()).ne("UPDATE"))
            .orderBy(done.get(ACCOUNT.id));
    if (isRefusedBefore(17, query)) {
      return;
    }
    assertThat(conn.exec(query))
        .containsExactly(new Tuple2<>("DELETE", 3L), new Tuple2<>("INSERT", 9L));
  }

  @Test
  void leavesUnreachableCasesToPostgresql() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(
            () ->
                conn.exec(
                    mergeInto(ACCOUNT)
                        .using(CHANGE)
                        .on(CHANGE.accountId.eq(ACCOUNT.id))
                        .whenMatched()
                        .delete()
                        .whenMatched()
                        .doNothing()))
        .satisfies(e -> assertThat(e.sqlState()).isEqualTo("42601"));
  }
}
