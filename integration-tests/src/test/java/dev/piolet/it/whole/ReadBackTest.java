package dev.piolet.it.whole;

import static dev.piolet.it.whole.NarrowTable.NARROW;
import static dev.piolet.it.whole.PetTable.PET;
import static dev.piolet.it.whole.PickyTable.PICKY;
import static dev.piolet.it.whole.StrictTable.STRICT;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.error.RowCountException;
import dev.piolet.error.TooManyRowsException;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What comes back of a row cannot be taken: then the row is not there either. */
class ReadBackTest extends WholeFixture {
  /** A call fails by itself, and in a transaction that then cannot be committed. */
  private void fails(Class<? extends Throwable> failure, String table, Work work) {
    List<String> before = rows("SELECT * FROM " + table + " ORDER BY 1");
    assertThatThrownBy(() -> work.on(conn)).isInstanceOf(failure);
    assertThat(rows("SELECT * FROM " + table + " ORDER BY 1")).isEqualTo(before);

    ThrowingCallable caught =
        () ->
            conn.transaction(
                () -> {
                  try {
                    work.on(conn);
                  } catch (RuntimeException e) {
                    assertThat(e).isInstanceOf(failure);
                  }
                });
    assertThatThrownBy(caught).hasMessageContaining("can only roll the transaction back");
    assertThat(rows("SELECT * FROM " + table + " ORDER BY 1")).isEqualTo(before);
    conn.transaction(
        () -> {
          try {
            conn.savepoint(() -> work.on(conn));
          } catch (RuntimeException e) {
            assertThat(e).isInstanceOf(failure);
          }
        });
    assertThat(rows("SELECT * FROM " + table + " ORDER BY 1")).isEqualTo(before);
  }

  /** Something to do. */
  @FunctionalInterface
  private interface Work {
    void on(DBConnection connection);
  }

  /** Makes each next number of a sequence the same. */
  private void stop(String table) {
    database.execute("ALTER TABLE " + table + " ALTER id SET DEFAULT 7");
  }

  @Test
  void aSetterRefusesTheKeyOfAnInsert() {
    database.execute("ALTER TABLE picky ALTER id DROP IDENTITY");
    stop("picky");
    Picky.refused = 7;
    Picky given = Picky.of("a");
    fails(IllegalArgumentException.class, "picky", on -> on.insert(given));
    fails(IllegalArgumentException.class, "picky", on -> on.insert(PICKY, given));
    fails(
        IllegalArgumentException.class,
        "picky",
        on -> on.upsert(given, onConflict(PICKY.name).doUpdate(PICKY.name)));
    assertThat(given.getId()).isNull();
  }

  @Test
  void aSetterRefusesTheVersionOfAnUpdate() {
    Picky stored = conn.insert(Picky.of("a"));
    stored.setName("b");
    Picky.refused = 1_001;
    fails(IllegalArgumentException.class, "picky", on -> on.update(stored));
    fails(IllegalArgumentException.class, "picky", on -> on.update(stored, PICKY.name));
    assertThatThrownBy(() -> conn.flush(work -> work.update(stored)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(rows("SELECT name FROM picky")).containsExactly("a");
    assertThat(stored.getVersion()).isZero();
  }

  @Test
  void aConstructorRefusesTheKeyOfAnInsert() {
    database.execute("ALTER TABLE strict ALTER id DROP IDENTITY");
    stop("strict");
    Strict.refused = 7;
    Strict given = new Strict(null, "a");
    fails(IllegalStateException.class, "strict", on -> on.insert(given));
    fails(IllegalStateException.class, "strict", on -> on.insert(List.of(given)));
    fails(
        IllegalStateException.class,
        "strict",
        on -> on.upsert(given, onConflict(STRICT.name).doUpdate(STRICT.name)));
  }

  @Test
  void aTypeIsTooSmallForTheKey() {
    database.execute("ALTER TABLE narrow ALTER id DROP IDENTITY");
    database.execute("ALTER TABLE narrow ALTER id TYPE bigint");
    database.execute("ALTER TABLE narrow ALTER id SET DEFAULT 3000000000");
    fails(QueryException.class, "narrow", on -> on.insert(new Narrow(null, "a")));
    fails(
        QueryException.class,
        "narrow",
        on -> on.exec(insertInto(NARROW).set(NARROW.name, "a").returning(NARROW.id)));
  }

  @Test
  void aTriggerLeavesTheRowOutAndWritesAnother() {
    database.execute(
        "CREATE FUNCTION redirect() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            + " INSERT INTO plain (name) VALUES (NEW.name); RETURN NULL; END $$");
    database.execute(
        "CREATE TRIGGER redirect BEFORE INSERT OR UPDATE ON pet FOR EACH ROW"
            + " EXECUTE FUNCTION redirect()");
    fails(RowCountException.class, "plain", on -> on.insert(new Pet("a")));
    database.execute("ALTER TABLE pet DISABLE TRIGGER redirect");
    Pet pet = conn.insert(new Pet("a"));
    database.execute("ALTER TABLE pet ENABLE TRIGGER redirect");
    pet.name = "b";
    try (DBConnection fresh = connect()) {
      assertThatThrownBy(() -> fresh.update(pet)).isInstanceOf(NoRowException.class);
    }
    assertThat(rows("SELECT * FROM plain")).isEmpty();
  }

  private DBConnection connect() {
    try {
      return new DBConnection(dataSource.getConnection());
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void moreRowsAreChangedThanTheProgramAllowsFor() {
    conn.insert(List.of(new Pet("a"), new Pet("b")));
    fails(
        TooManyRowsException.class,
        "pet",
        on -> on.exec(deleteFrom(PET).all().returning(PET).one()));
    fails(
        TooManyRowsException.class,
        "pet",
        on -> on.exec(update(PET).set(PET.note, "x").all().returning(PET.id).optional()));
    fails(
        TooManyRowsException.class,
        "pet",
        on -> on.exec(sql("/* all */ DELETE FROM pet RETURNING *").into(PET).one()));
    fails(
        TooManyRowsException.class,
        "pet",
        on ->
            on.exec(
                sql("WITH gone AS (DELETE FROM pet RETURNING *) SELECT * FROM gone")
                    .into(PET)
                    .optional()));
    fails(
        NoRowException.class,
        "pet",
        on ->
            on.exec(
                insertInto(PET).set(PET.name, "a").onConflictDoNothing().returning(PET.id).one()));
  }

  @Test
  void aReadThatFindsTooManyLeavesTheTransactionAsItIs() {
    conn.insert(List.of(new Pet("a"), new Pet("b")));
    conn.transaction(
        () -> {
          conn.insert(new Pet("c"));
          assertThatThrownBy(() -> conn.exec(select(PET).one()))
              .isInstanceOf(TooManyRowsException.class);
        });
    assertThat(rows("SELECT count(*) FROM pet")).containsExactly("3");
  }

  @Test
  void whatIsRefusedBeforeItIsSentLeavesTheTransactionAsItIs() {
    conn.transaction(
        () -> {
          conn.insert(new Pet("a"));
          assertThatThrownBy(() -> conn.update(new Pet("without key")))
              .isInstanceOf(IllegalArgumentException.class);
        });
    assertThat(rows("SELECT name FROM pet")).containsExactly("a");
  }

  @Test
  void aRowThatIsKnownToComeBackGoesByItself() throws SQLException {
    dev.piolet.it.Recorder recorder = new dev.piolet.it.Recorder(dataSource.getConnection());
    try (DBConnection recorded = new DBConnection(recorder.connection())) {
      recorded.insert(new Pet("first"));
      recorder.sent();
      Pet pet = recorded.insert(new Pet("second"));
      pet.note = "x";
      recorded.update(pet);
      recorded.delete(pet);
      assertThat(recorder.sent()).hasSize(3).doesNotContain("BEGIN", "COMMIT");
      Picky.refused = -1;
      recorded.insert(Picky.of("a"));
      assertThat(recorder.sent()).contains("COMMIT");
    }
  }
}
