package dev.piolet.it.whole;

import static dev.piolet.it.whole.AlwaysTable.ALWAYS;
import static dev.piolet.it.whole.PetTable.PET;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.NoRowException;
import dev.piolet.it.Recorder;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What objects take as the values that the database has. */
class KnownValuesTest extends WholeFixture {
  private Pet stored(String name) {
    return conn.insert(new Pet(name));
  }

  private void rolledBack(Runnable body) {
    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      body.run();
                      throw new IllegalStateException("Back");
                    }))
        .hasMessage("Back");
  }

  @Test
  void aRefreshIsRolledBackWithItsTransaction() {
    Pet pet = stored("a");
    rolledBack(
        () -> {
          conn.exec(update(PET).set(PET.note, "uncommitted").all());
          conn.refresh(pet);
          pet.name = "b";
        });

    assertThat(pet.note).isNull();
    assertThat(pet.name).isEqualTo("b");
    assertThat(conn.update(pet)).isEqualTo(1);
    assertThat(rows("SELECT name, note FROM pet")).containsExactly("b|null");
  }

  @Test
  void severalRefreshesToo() {
    Pet pet = stored("a");
    rolledBack(
        () -> {
          for (String note : List.of("x", "y", "z")) {
            conn.exec(update(PET).set(PET.note, note).all());
            conn.refresh(pet);
          }
          conn.savepoint(() -> conn.refresh(List.of(pet)));
        });
    assertThat(pet.note).isNull();
    assertThat(conn.update(pet)).isZero();
  }

  @Test
  void anObjectThatIsNotTrackedIsRolledBackToo() {
    Plain plain = conn.insert(Plain.of("a"));
    rolledBack(
        () -> {
          conn.exec(update(PlainTable.PLAIN).set(PlainTable.PLAIN.name, "uncommitted").all());
          conn.refresh(plain);
        });
    assertThat(plain.name).isEqualTo("a");
  }

  @Test
  void aRefreshThatFailsHalfwayChangesNothing() {
    Picky first = conn.insert(Picky.of("a"));
    Picky second = conn.insert(Picky.of("b"));
    database.execute(
        "UPDATE picky SET name = name || '!', version = 5 WHERE id = " + second.getId());
    database.execute("UPDATE picky SET name = name || '!'");
    Picky.refused = 1_005;
    assertThatThrownBy(() -> conn.refresh(List.of(first, second)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(first.getName()).isEqualTo("a");
    assertThat(second.getName()).isEqualTo("b");
  }

  @Test
  void aPartialUpsertLeavesOtherChangesToBeWritten() {
    Pet pet = stored("a");
    pet.note = "x";
    pet.price = new BigDecimal("1.50");
    conn.upsert(pet, onConflict(PET.name).doUpdate(PET.price));
    assertThat(rows("SELECT note, price FROM pet")).containsExactly("null|1.50");
    database.execute("UPDATE pet SET price = 9");

    assertThat(conn.update(pet)).isEqualTo(1);
    assertThat(rows("SELECT note, price FROM pet")).containsExactly("x|9.00");
    assertThat(conn.update(pet)).isZero();
  }

  @Test
  void soDoesOneOfManyAndOneThatReturns() {
    List<Pet> pets = conn.insert(List.of(new Pet("a"), new Pet("b")));
    pets.forEach(pet -> pet.note = "x");
    conn.upsert(pets, onConflict(PET.name).doUpdate(PET.price));
    assertThat(conn.update(pets)).isEqualTo(2);
    pets.forEach(pet -> pet.note = "y");
    conn.upsert(pets, onConflict(PET.name).doUpdate(PET.price).returning(PET.id));
    assertThat(conn.update(pets)).isEqualTo(2);
    assertThat(rows("SELECT note FROM pet")).containsExactly("y", "y");
  }

  @Test
  void anUpdateOfSomeColumnsTakesTheseAsWritten() {
    Pet pet = stored("a");
    pet.note = "x";
    pet.price = BigDecimal.ONE;
    conn.update(pet, PET.note);
    database.execute("UPDATE pet SET note = 'by others'");

    assertThat(conn.update(pet)).isEqualTo(1);
    assertThat(rows("SELECT note, price FROM pet")).containsExactly("by others|1.00");
    pet.note = null;
    assertThat(conn.update(pet)).isEqualTo(1);
    assertThat(rows("SELECT note FROM pet")).containsExactly("null");
  }

  @Test
  void aNumberWithAnotherScaleIsNoChange() {
    Pet pet = new Pet("a");
    pet.price = new BigDecimal("1.5");
    conn.insert(pet);
    Pet read = conn.exec(select(PET).one());
    assertThat(read.price).isEqualTo(new BigDecimal("1.50"));

    read.price = new BigDecimal("1.5");
    assertThat(conn.update(read)).isZero();
    read.price = new BigDecimal("1.6");
    assertThat(conn.update(read)).isEqualTo(1);
  }

  @Test
  void anUpsertByAnIdentityThatIsAlwaysGeneratedIsRefused() {
    Always always = conn.insert(new Always(null, "a"));
    Always changed = new Always(always.id(), "b");
    assertThatThrownBy(() -> conn.upsert(changed, onConflict(ALWAYS.id).doUpdate(ALWAYS.name)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("GENERATED ALWAYS")
        .hasMessageContaining("Generation.IDENTITY");
    assertThatThrownBy(
            () -> conn.upsert(List.of(changed, changed), onConflict(ALWAYS.id).doNothing()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(rows("SELECT name FROM always")).containsExactly("a");
  }

  @Test
  void aChangedKeyIsRefusedByAnUpdateAndWrittenWhereItIsAskedFor() throws SQLException {
    Pet pet = stored("a");
    Long key = pet.id;
    Recorder recorder = new Recorder(dataSource.getConnection());
    try (DBConnection recorded = new DBConnection(recorder.connection())) {
      pet.id = 500L;
      assertThatThrownBy(() -> recorded.update(pet))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is " + key + " in the database and 500 in the object");
      pet.note = "x";
      assertThatThrownBy(() -> recorded.update(List.of(pet)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(recorder.sent()).isEmpty();
      assertThat(recorded.updateWithKey(pet)).isEqualTo(1);
    }
    assertThat(rows("SELECT id, note FROM pet")).containsExactly("500|x");
    assertThat(conn.update(pet)).isZero();
    pet.id = 501L;
    assertThat(conn.refresh(pet).id).isEqualTo(500L);
  }

  @Test
  void aRowThatIsGoneIsAnErrorStill() {
    Pet pet = stored("a");
    database.execute("DELETE FROM pet");
    pet.note = "x";
    assertThatThrownBy(() -> conn.update(pet)).isInstanceOf(NoRowException.class);
    assertThat(conn.exec(select(PET))).isEmpty();
  }
}
