package dev.piolet.it.whole;

import static dev.piolet.it.whole.CountedTable.COUNTED;
import static dev.piolet.it.whole.PetTable.PET;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.UniqueViolationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects in transactions of the connection's owner: they find out what became of these. */
class ForeignTransactionTest extends WholeFixture {
  private Connection owned;
  private DBConnection joined;

  @BeforeEach
  void join() throws SQLException {
    owned = dataSource.getConnection();
    owned.setAutoCommit(false);
    joined = new DBConnection(owned);
  }

  @AfterEach
  void leave() throws SQLException {
    owned.rollback();
    joined.close();
  }

  private Pet stored(String name) {
    return conn.insert(new Pet(name));
  }

  private static DBConnection wrappedAgain(Connection connection) {
    return new DBConnection(connection);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anUpdateThatWasRolledBackIsSentAgain(boolean wrapsAgain) throws SQLException {
    Pet pet = stored("a");
    pet.note = "x";
    assertThat(joined.update(pet)).isEqualTo(1);
    owned.rollback();

    DBConnection next = wrapsAgain ? wrappedAgain(owned) : joined;
    assertThat(next.update(pet)).isEqualTo(1);
    owned.commit();
    assertThat(rows("SELECT name, note FROM pet")).containsExactly("a|x");
    assertThat(next.update(pet)).isZero();
  }

  @Test
  void aConnectionOfItsOwnFindsOutToo() throws SQLException {
    Pet pet = stored("a");
    pet.note = "x";
    joined.update(pet);
    owned.rollback();

    assertThat(conn.update(pet)).isEqualTo(1);
    assertThat(rows("SELECT name, note FROM pet")).containsExactly("a|x");
  }

  @Test
  void anotherStatementOfTheOwnerHidesTheEndFromTheDriver() throws SQLException {
    Pet pet = stored("a");
    pet.note = "x";
    joined.update(pet);
    owned.rollback();
    owned.createStatement().execute("SELECT 1");

    assertThat(joined.update(pet)).isEqualTo(1);
    owned.commit();
    assertThat(rows("SELECT note FROM pet")).containsExactly("x");
  }

  @Test
  void onlyWhatWasChangedIsSentAgain() throws SQLException {
    Pet pet = stored("a");
    pet.note = "x";
    joined.update(pet);
    owned.rollback();
    database.execute("UPDATE pet SET name = 'by others'");

    joined.update(pet);
    owned.commit();
    assertThat(rows("SELECT name, note FROM pet")).containsExactly("by others|x");
  }

  @Test
  void aCommittedUpdateIsNotSentAgain() throws SQLException {
    Pet pet = stored("a");
    pet.note = "x";
    joined.update(pet);
    owned.commit();
    database.execute("UPDATE pet SET note = 'by others'");

    assertThat(joined.update(pet)).isZero();
    owned.commit();
    assertThat(rows("SELECT note FROM pet")).containsExactly("by others");
  }

  @Test
  void aKeyOfARowThatIsGoneIsTakenBack() throws SQLException {
    Pet pet = joined.insert(new Pet("a"));
    Long first = pet.id;
    owned.rollback();

    joined.insert(pet);
    owned.commit();
    assertThat(pet.id).isNotEqualTo(first);
    assertThat(rows("SELECT id, name FROM pet")).containsExactly(pet.id + "|a");
  }

  @Test
  void manyAtOnceToo() throws SQLException {
    List<Pet> pets = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      pets.add(new Pet("pet " + i));
    }
    joined.insert(pets);
    pets.forEach(pet -> pet.note = "x");
    joined.update(pets);
    owned.rollback();

    joined.insert(pets);
    owned.commit();
    assertThat(joined.update(pets)).isZero();
    assertThat(rows("SELECT count(*), count(note) FROM pet")).containsExactly("3000|3000");
  }

  @Test
  void aVersionIsThatOfTheRow() throws SQLException {
    Counted counted = conn.insert(Counted.of("a"));
    counted.amount = 1;
    joined.update(counted);
    assertThat(counted.version).isEqualTo(1);
    owned.rollback();

    assertThat(joined.update(counted)).isEqualTo(1);
    owned.commit();
    assertThat(counted.version).isEqualTo(1);
    assertThat(rows("SELECT amount, version FROM counted")).containsExactly("1|1");
    counted.amount = 2;
    joined.update(counted);
    joined.update(counted);
    owned.commit();
    assertThat(rows("SELECT amount, version FROM counted")).containsExactly("2|2");
  }

  @Test
  void aSavepointOfTheOwnerIsFoundOut() throws SQLException {
    Pet kept = joined.insert(new Pet("kept"));
    Savepoint savepoint = owned.setSavepoint();
    kept.note = "undone";
    joined.update(kept);
    Pet gone = joined.insert(new Pet("gone"));
    Long key = gone.id;
    owned.rollback(savepoint);

    assertThat(joined.update(kept)).isEqualTo(1);
    joined.insert(gone);
    owned.commit();
    assertThat(gone.id).isNotEqualTo(key);
    assertThat(rows("SELECT name, note FROM pet ORDER BY id"))
        .containsExactly("kept|undone", "gone|null");
  }

  @Test
  void aReleasedSavepointIsAPartOfTheRest() throws SQLException {
    Savepoint savepoint = owned.setSavepoint();
    Pet pet = joined.insert(new Pet("a"));
    owned.releaseSavepoint(savepoint);
    pet.note = "x";
    joined.update(pet);
    owned.commit();

    assertThat(joined.update(pet)).isZero();
    assertThat(rows("SELECT note FROM pet")).containsExactly("x");
  }

  @Test
  void aSavepointOfOursRestoresAtOnce() throws SQLException {
    Pet kept = joined.insert(new Pet("kept"));
    Plain plain = Plain.of("plain");
    Pet gone = new Pet("gone");
    assertThatThrownBy(
            () ->
                joined.savepoint(
                    () -> {
                      kept.note = "undone";
                      joined.update(kept);
                      joined.insert(gone);
                      joined.insert(plain);
                      joined.insert(new Pet("gone"));
                    }))
        .isInstanceOf(UniqueViolationException.class);

    assertThat(gone.id).isNull();
    assertThat(plain.id).isNull();
    assertThat(joined.update(kept)).isEqualTo(1);
    owned.commit();
    assertThat(rows("SELECT name, note FROM pet")).containsExactly("kept|undone");
  }

  @Test
  void aFailedFlushRestoresAtOnce() throws SQLException {
    Pet first = new Pet("a");
    Plain plain = Plain.of("plain");
    assertThatThrownBy(
            () ->
                joined.flush(
                    work -> {
                      work.insert(first);
                      work.insert(plain);
                      work.insert(new Pet("a"));
                    }))
        .isInstanceOf(UniqueViolationException.class);

    assertThat(first.id).isNull();
    assertThat(plain.id).isNull();
    joined.insert(first);
    owned.commit();
    assertThat(rows("SELECT name FROM pet")).containsExactly("a");
  }

  @Test
  void aFailedCallRestoresAtOnce() throws SQLException {
    stored("taken");
    List<Pet> pets = List.of(new Pet("a"), new Pet("taken"));
    assertThatThrownBy(() -> joined.insert(pets)).isInstanceOf(UniqueViolationException.class);
    owned.rollback();
    assertThat(pets).extracting(pet -> pet.id).containsOnlyNulls();
  }

  @Test
  void aDeletedObjectIsThereAgain() throws SQLException {
    Pet pet = stored("a");
    joined.delete(pet);
    owned.rollback();

    pet.note = "x";
    database.execute("UPDATE pet SET name = 'by others'");
    assertThat(joined.update(pet)).isEqualTo(1);
    owned.commit();
    assertThat(rows("SELECT name, note FROM pet")).containsExactly("by others|x");
  }

  @Test
  void anUpsertToo() throws SQLException {
    Pet pet = new Pet("a");
    joined.upsert(pet, onConflict(PET.name).doUpdate(PET.note));
    Long key = pet.id;
    owned.rollback();

    joined.upsert(pet, onConflict(PET.name).doUpdate(PET.note));
    owned.commit();
    assertThat(pet.id).isNotEqualTo(key);
    assertThat(rows("SELECT id FROM pet")).containsExactly(String.valueOf(pet.id));
    pet.note = "x";
    assertThat(joined.upsert(pet, onConflict(PET.name).doUpdate(PET.note).returning(PET.note)))
        .contains("x");
    owned.rollback();
    assertThat(joined.update(pet)).isEqualTo(1);
  }

  @Test
  void whatWasReadOfARowThatIsGoneIsUndone() throws SQLException {
    Pet pet = stored("a");
    joined.exec(update(PET).set(PET.note, "uncommitted").all());
    joined.refresh(pet);
    assertThat(pet.note).isEqualTo("uncommitted");
    owned.rollback();

    pet.name = "b";
    joined.update(pet);
    owned.commit();
    assertThat(pet.note).isNull();
    assertThat(rows("SELECT name, note FROM pet")).containsExactly("b|null");
  }

  @Test
  void whoeverTellsIsBelieved() throws SQLException {
    Pet pet = stored("a");
    Plain plain = Plain.of("plain");
    pet.note = "x";
    joined.update(pet);
    joined.insert(plain);
    owned.rollback();
    joined.afterCompletion(false);

    assertThat(plain.id).isNull();
    assertThat(joined.update(pet)).isEqualTo(1);
    owned.commit();
    joined.afterCompletion(true);
    assertThat(joined.update(pet)).isZero();
    assertThat(rows("SELECT note FROM pet")).containsExactly("x");
  }

  @Test
  void theDriverTellsOfTheEndForObjectsThatAreNotTracked() throws SQLException {
    Plain plain = joined.insert(Plain.of("a"));
    owned.rollback();
    joined.insert(new Pet("another"));

    assertThat(plain.id).isNull();
    joined.insert(plain);
    owned.commit();
    assertThat(rows("SELECT name FROM plain")).containsExactly("a");
  }

  @Test
  void viewsAndPartitionedTablesAreAskedAbout() throws SQLException {
    database.execute("DROP TABLE pet");
    database.execute(
        "CREATE TABLE pet (id bigint GENERATED BY DEFAULT AS IDENTITY, name text, note text,"
            + " price numeric(12, 2), PRIMARY KEY (id)) PARTITION BY HASH (id)");
    database.execute(
        "CREATE TABLE pet_0 PARTITION OF pet FOR VALUES WITH (MODULUS 1, REMAINDER 0)");
    Pet pet = joined.insert(new Pet("a"));
    pet.note = "x";
    joined.update(pet);
    Long key = pet.id;
    owned.rollback();

    joined.insert(List.of(pet, new Pet("b")));
    owned.commit();
    assertThat(pet.id).isNotEqualTo(key);
    assertThat(rows("SELECT note FROM pet WHERE name = 'a'")).containsExactly("x");
  }

  @Test
  void afterAFailedStatementTheOwnerGoesBackToASavepoint() throws SQLException {
    Pet pet = joined.insert(new Pet("a"));
    Savepoint savepoint = owned.setSavepoint();
    pet.note = "x";
    joined.update(pet);
    assertThatThrownBy(() -> joined.insert(new Pet("a")))
        .isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(() -> joined.update(pet)).hasMessageContaining("25P02");
    owned.rollback(savepoint);

    assertThat(joined.update(pet)).isEqualTo(1);
    owned.commit();
    assertThat(rows("SELECT note FROM pet")).containsExactly("x");
  }

  @Test
  void theVersionOfADeletedObjectIsKept() throws SQLException {
    Counted counted = conn.insert(Counted.of("a"));
    joined.delete(counted);
    assertThat(counted.deleted).isNotNull();
    owned.rollback();
    joined.refresh(counted);
    assertThat(counted.deleted).isNull();
    assertThat(counted.version).isZero();
    assertThat(COUNTED.filter()).isNotNull();
  }
}
