package dev.piolet.it.whole;

import static dev.piolet.it.whole.CountedTable.COUNTED;
import static dev.piolet.it.whole.DoomedTable.DOOMED;
import static dev.piolet.query.Sql.excluded;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.mergeInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.error.StaleObjectException;
import dev.piolet.query.Merge;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What statements of the program do to versions, times of update and marks of deletion. */
class AutomaticColumnsTest extends WholeFixture {
  private static final int FIRST_WITH_MERGE = 15;

  @Test
  void anUpdateMakesObjectsStale() {
    Counted counted = conn.insert(Counted.of("a"));
    Instant inserted = counted.updated;
    assertThat(update(COUNTED).set(COUNTED.amount, 5).all().sql())
        .isEqualTo(
            "UPDATE \"counted\" SET \"amount\" = ?, \"version\" = \"counted\".\"version\" + 1,"
                + " \"updated\" = now() WHERE \"counted\".\"deleted\" IS NULL");
    assertThat(conn.exec(update(COUNTED).set(COUNTED.amount, 5).all())).isEqualTo(1);

    counted.amount = 7;
    assertThatThrownBy(() -> conn.update(counted)).isInstanceOf(StaleObjectException.class);
    conn.refresh(counted);
    assertThat(counted.version).isEqualTo(1);
    assertThat(counted.amount).isEqualTo(5);
    assertThat(counted.updated).isAfter(inserted);
  }

  @Test
  void whoeverWantsItOtherwiseSaysSo() {
    Counted counted = conn.insert(Counted.of("a"));
    conn.exec(update(COUNTED).set(COUNTED.amount, 5).all().withoutAutomatic());
    counted.name = "b";
    assertThat(conn.update(counted)).isEqualTo(1);

    conn.exec(update(COUNTED).set(COUNTED.version, 40).all());
    assertThat(rows("SELECT name, amount, version FROM counted")).containsExactly("b|5|40");
    CountedTable c = COUNTED.as("c");
    conn.exec(update(c).set(c.amount, c.amount.plus(1)).where(c.name.eq("b")));
    assertThat(rows("SELECT amount, version FROM counted")).containsExactly("6|41");
  }

  @Test
  void soDoInsertsThatUpdate() {
    conn.insert(Counted.of("a"));
    var insert =
        insertInto(COUNTED)
            .set(COUNTED.name, "a")
            .set(COUNTED.amount, 3)
            .set(COUNTED.version, 0)
            .set(COUNTED.updated, Instant.EPOCH)
            .onConflict(COUNTED.name);
    conn.exec(insert.doUpdate(COUNTED.amount));
    assertThat(rows("SELECT amount, version, updated > '2000-01-01' FROM counted"))
        .containsExactly("3|1|t");
    conn.exec(insert.doUpdate().set(COUNTED.amount, excluded(COUNTED).amount).withoutAutomatic());
    assertThat(rows("SELECT version FROM counted")).containsExactly("1");
  }

  @Test
  void soDoMerges() throws SQLException {
    conn.insert(Counted.of("a"));
    CountedTable other = COUNTED.as("other");
    var merge = mergeInto(COUNTED).using(other).on(other.id.eq(COUNTED.id)).whenMatched().update();
    Merge<Counted> raising = merge.set(COUNTED.amount, other.amount.plus(4));
    if (conn.connection().getMetaData().getDatabaseMajorVersion() < FIRST_WITH_MERGE) {
      assertThatThrownBy(() -> conn.exec(raising)).isInstanceOf(QueryException.class);
      return;
    }
    conn.exec(raising);
    assertThat(rows("SELECT amount, version FROM counted")).containsExactly("4|1");
    conn.exec(merge.set(COUNTED.amount, other.amount.plus(1)).withoutAutomatic());
    assertThat(rows("SELECT amount, version FROM counted")).containsExactly("5|1");
  }

  @Test
  void aRowThatOthersHaveMarkedAsDeletedIsGone() {
    Doomed doomed = conn.insert(Doomed.of("a"));
    Counted counted = conn.insert(Counted.of("a"));
    database.execute("UPDATE doomed SET deleted = true");
    database.execute("UPDATE counted SET deleted = now()");

    doomed.name = "b";
    assertThatThrownBy(() -> conn.update(doomed))
        .isInstanceOf(NoRowException.class)
        .hasMessageContaining("marked as deleted")
        .hasMessageContaining("[" + doomed.id + "]");
    assertThatThrownBy(() -> conn.update(List.of(doomed, conn.insert(Doomed.of("c")))))
        .isInstanceOf(NoRowException.class);
    counted.name = "b";
    assertThatThrownBy(() -> conn.update(counted))
        .isInstanceOfSatisfying(
            StaleObjectException.class, e -> assertThat(e.gone()).isEqualTo(List.of(counted.id)));
    assertThat(rows("SELECT name, deleted FROM doomed WHERE deleted")).containsExactly("a|t");
  }

  @Test
  void anObjectThatWasReadAsDeletedCanBeBroughtBack() {
    conn.insert(List.of(Doomed.of("a"), Doomed.of("b"), Doomed.of("c")));
    database.execute("UPDATE doomed SET deleted = name < 'c'");
    List<Doomed> all = conn.exec(select(DOOMED.withDeleted()).orderBy(DOOMED.withDeleted().name));
    all.forEach(
        doomed -> {
          doomed.deleted = false;
          doomed.name += "!";
        });
    assertThat(conn.update(all)).isEqualTo(3);
    assertThat(rows("SELECT name, deleted FROM doomed ORDER BY name"))
        .containsExactly("a!|f", "b!|f", "c!|f");

    Doomed plain = all.get(0);
    conn.delete(plain);
    plain.deleted = false;
    assertThat(conn.update(DOOMED.withDeleted(), plain)).isEqualTo(1);
    assertThat(rows("SELECT count(*) FROM doomed WHERE deleted")).containsExactly("0");
  }

  @Test
  void anUpsertBringsARowBack() {
    Doomed doomed = conn.insert(Doomed.of("a"));
    conn.delete(doomed);
    Doomed again = Doomed.of("a");
    conn.upsert(again, onConflict(DOOMED.name).doUpdate(DOOMED.name));
    assertThat(again.id).isEqualTo(doomed.id);
    assertThat(rows("SELECT id, deleted FROM doomed")).containsExactly(again.id + "|f");

    conn.delete(again);
    conn.upsert(
        List.of(Doomed.of("a"), Doomed.of("b")), onConflict(DOOMED.name).doUpdate(DOOMED.name));
    assertThat(rows("SELECT name, deleted FROM doomed ORDER BY name"))
        .containsExactly("a|f", "b|f");

    database.execute("UPDATE doomed SET deleted = true");
    Doomed live =
        conn.exec(
            insertInto(DOOMED)
                .set(DOOMED.name, "a")
                .set(DOOMED.deleted, false)
                .onConflict(DOOMED.name)
                .doUpdate(DOOMED.name)
                .returning(DOOMED)
                .one());
    assertThat(live.deleted).isFalse();
    assertThat(rows("SELECT name FROM doomed WHERE NOT deleted")).containsExactly("a");
  }

  @Test
  void anUpsertOfTheTableWithDeletedRowsLeavesTheMark() {
    Doomed doomed = conn.insert(Doomed.of("a"));
    conn.delete(doomed);
    conn.exec(
        insertInto(DOOMED.withDeleted())
            .set(DOOMED.name, "a")
            .set(DOOMED.deleted, false)
            .onConflict(DOOMED.name)
            .doUpdate(DOOMED.name));
    assertThat(rows("SELECT deleted FROM doomed")).containsExactly("t");
  }
}
