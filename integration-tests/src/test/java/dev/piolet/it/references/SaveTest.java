package dev.piolet.it.references;

import static dev.piolet.it.references.BellTable.BELL;
import static dev.piolet.it.references.CityTable.CITY;
import static dev.piolet.it.references.CollarTable.COLLAR;
import static dev.piolet.it.references.EmployeeTable.EMPLOYEE;
import static dev.piolet.it.references.OwnerTable.OWNER;
import static dev.piolet.it.references.PetTable.PET;
import static dev.piolet.it.references.PetTypeTable.PET_TYPE;
import static dev.piolet.it.references.VisitTable.VISIT;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.CheckViolationException;
import dev.piolet.error.ForeignKeyViolationException;
import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.error.StaleObjectException;
import dev.piolet.query.Tuple2;
import dev.piolet.schema.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objects are saved with what they refer to. */
class SaveTest extends ReferencesFixture {
  @Test
  void parentsComeFirst() {
    City rome = new City(null, "Rome");
    Owner ann = new Owner("Ann", Ref.of(rome));
    Pet rex = new Pet("Rex", PET_TYPE.ref(2), Ref.of(ann));
    Pet tom = new Pet("Tom", Ref.of(new PetType(3, "ferret")), Ref.of(ann));
    Visit visit = new Visit(null, Ref.of(rex), "check");
    List<Object> saved = conn.save(List.of(visit, tom));
    assertThat(sent())
        .containsExactly(
            "INSERT INTO 'city' ('name') VALUES (?) RETURNING 'city'.'id'",
            "INSERT INTO 'pet_type' ('id', 'name') VALUES (?, ?)"
                + " ON CONFLICT ('id') DO UPDATE SET 'name' = EXCLUDED.'name'",
            "INSERT INTO 'owner' ('name', 'city_id', 'version') VALUES (?, ?, ?)"
                + " RETURNING 'owner'.'id', 'owner'.'version'",
            "INSERT INTO 'pet' ('name', 'type_id', 'owned by', 'chip_registered_in_id',"
                + " 'chip_number') VALUES (?, ?, ?, ?, ?), (?, ?, ?, ?, ?) RETURNING 'pet'.'id'",
            "INSERT INTO 'visit' ('pet_id', 'note') VALUES (?, ?) RETURNING 'visit'.'id'");
    assertThat(saved.get(1)).isSameAs(tom);
    Visit stored = (Visit) saved.get(0);
    assertThat(stored.id()).isEqualTo(1);
    assertThat(stored.pet().get()).isSameAs(rex);
    assertThat(Objects.requireNonNull(ann.city).get()).isEqualTo(new City(1, "Rome"));
    assertThat(ann.city.key(CITY)).isEqualTo(1);
    assertThat(conn.exec(select(PET.name, PET.owner().city().name.nullable()).orderBy(PET.name)))
        .containsExactly(new Tuple2<>("Rex", "Rome"), new Tuple2<>("Tom", "Rome"));
    assertThat(conn.exec(select(VISIT.petId))).containsExactly(rex.id);
  }

  @Test
  void whatHasNotChangedCostsNothing() {
    rex();
    Pet pet = conn.exec(select(PET).fetch(PET.type(), PET.owner().city()).one());
    sent();
    assertThat(conn.save(pet)).isSameAs(pet);
    assertThat(sent()).isEmpty();
    Objects.requireNonNull(pet.owner).get().name = "Anna";
    conn.save(pet);
    assertThat(sent())
        .containsExactly(
            "UPDATE 'owner' SET 'name' = ?, 'version' = 'owner'.'version' + 1"
                + " WHERE 'id' = ? AND 'version' = ? RETURNING 'owner'.'version'");
    assertThat(conn.save(List.of())).isEmpty();
  }

  @Test
  void whatIsNewIsReferredToByWhatIsThere() {
    Pet rex = rex();
    rex.owner = Ref.of(new Owner("Bob", null));
    conn.save(rex);
    assertThat(sent()).hasSize(2);
    assertThat(conn.exec(select(PET.owner().name.optional())).get(0)).contains("Bob");
    assertThat(conn.exec(select(OWNER.name).orderBy(OWNER.name))).containsExactly("Ann", "Bob");
  }

  @Test
  void anObjectWithAKeyIsUpdatedOrUpserted() {
    conn.save(new PetType(1, "tomcat"));
    conn.save(List.of(new PetType(1, "a"), new PetType(1, "b"), new PetType(9, "c")));
    assertThat(conn.exec(select(PET_TYPE.name).orderBy(PET_TYPE.id)))
        .containsExactly("b", "dog", "c");
    City rome = conn.save(new City(null, "Rome"));
    assertThat(conn.save(new City(rome.id(), "Roma"))).isEqualTo(new City(1, "Roma"));
    assertThat(conn.exec(select(CITY.name))).containsExactly("Roma");
    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.save(new City(7, "Nowhere")));
    Employee boss = new Employee("Boss", null);
    conn.save(boss);
    boss.name = "Chief";
    conn.save(boss);
    assertThat(conn.exec(select(EMPLOYEE.name))).containsExactly("Chief");
  }

  @Test
  void aKeyThatIsAReference() {
    Pet rex = new Pet("Rex", PET_TYPE.ref(1), null);
    Collar red = new Collar(Ref.of(rex), "red");
    Bell bell = conn.save(new Bell(Ref.of(red), 1, "c"));
    assertThat(conn.exec(select(BELL))).containsExactly(bell);
    assertThat(bell.collar().key(COLLAR)).isEqualTo(rex.id);
    conn.save(new Bell(Ref.of(new Collar(PET.ref(1L), "blue")), 1, "d"));
    assertThat(conn.exec(select(BELL.tone, BELL.collar().colour)))
        .containsExactly(new Tuple2<>("d", "blue"));
  }

  /** Of a chain of employees each waits for the one above, of a tree all of one level. */
  @Test
  void treesAndChains() {
    Employee boss = new Employee("0", null);
    List<Employee> all = new ArrayList<>(List.of(boss));
    for (int i = 1; i < 40; i++) {
      all.add(new Employee("" + i, Ref.of(all.get((i - 1) / 3))));
    }
    conn.save(all);
    assertThat(sent()).hasSize(4);
    assertThat(conn.exec(select(EMPLOYEE.manager().name.optional()).where(EMPLOYEE.name.eq("39"))))
        .first()
        .extracting(name -> name.orElseThrow())
        .isEqualTo("12");
    Employee last = null;
    for (int i = 0; i < 300; i++) {
      last = new Employee("c" + i, last == null ? null : Ref.of(last));
    }
    conn.save(Objects.requireNonNull(last));
    assertThat(conn.exec(select(count(EMPLOYEE.id)))).containsExactly(340L);
  }

  @Test
  void circlesAreBroken() {
    Employee ann = new Employee("Ann", null);
    Employee bob = new Employee("Bob", Ref.of(ann));
    Employee cid = new Employee("Cid", Ref.of(bob));
    ann.setManager(Ref.of(cid));
    Employee self = new Employee("Self", null);
    self.setManager(Ref.of(self));
    conn.save(List.of(cid, self));
    assertThat(
            conn.exec(
                select(EMPLOYEE.name, EMPLOYEE.manager().name.nullable()).orderBy(EMPLOYEE.name)))
        .containsExactly(
            new Tuple2<>("Ann", "Cid"),
            new Tuple2<>("Bob", "Ann"),
            new Tuple2<>("Cid", "Bob"),
            new Tuple2<>("Self", "Self"));
    assertThat(Objects.requireNonNull(ann.getManager()).get()).isSameAs(cid);
  }

  @Test
  void aFailureLeavesObjectsAsTheyWere() {
    City rome = new City(null, "Rome");
    Owner ann = new Owner("Ann", Ref.of(rome));
    Pet rex = new Pet("Rex", PET_TYPE.ref(99), Ref.of(ann));
    Employee one = new Employee("One", null);
    Employee two = new Employee("Two", Ref.of(one));
    one.setManager(Ref.of(two));
    assertThatExceptionOfType(ForeignKeyViolationException.class)
        .isThrownBy(() -> conn.save(List.of(one, rex)));
    assertThat(ann.id).isNull();
    assertThat(rex.id).isNull();
    assertThat(one.id).isNull();
    assertThat(Objects.requireNonNull(one.getManager()).get()).isSameAs(two);
    assertThat(Objects.requireNonNull(ann.city).get()).isSameAs(rome);
    assertThat(conn.exec(select(CITY))).isEmpty();
    rex.type = PET_TYPE.ref(1);
    conn.save(List.of(one, rex));
    assertThat(conn.exec(select(count(EMPLOYEE.id)))).containsExactly(2L);
    assertThat(rex.owner).isEqualTo(OWNER.ref(Objects.requireNonNull(ann.id)));
  }

  @Test
  void aRollbackLeavesObjectsAsTheyWere() {
    City rome = new City(null, "Rome");
    Owner ann = new Owner("Ann", Ref.of(rome));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      conn.save(ann);
                      assertThat(Ref.of(ann).hasKey()).isTrue();
                      throw new IllegalArgumentException("no");
                    }));
    assertThat(ann.id).isNull();
    assertThat(Objects.requireNonNull(ann.city).get()).isSameAs(rome);
    conn.transaction(() -> conn.save(ann));
    assertThat(conn.exec(select(OWNER.city().name.optional())).get(0)).contains("Rome");
  }

  @Test
  void versionsAreChecked() {
    Pet rex = rex();
    Owner ann = Objects.requireNonNull(rex.owner).get();
    Owner same = conn.get(OWNER, Objects.requireNonNull(ann.id)).orElseThrow();
    same.name = "Anna";
    conn.save(same);
    ann.name = "Anne";
    assertThatExceptionOfType(StaleObjectException.class).isThrownBy(() -> conn.save(rex));
    assertThat(conn.exec(select(OWNER.name))).containsExactly("Anna");
  }

  /** A record that was fetched cannot have changed, and is left alone. */
  @Test
  void whatWasFetchedIsLeftAloneUnlessItIsTracked() {
    rex();
    Owner ann = conn.exec(select(OWNER).fetch(OWNER.city()).one());
    ann.name = "Anna";
    sent();
    conn.save(ann);
    assertThat(sent()).hasSize(1);
    Visit visit = conn.save(new Visit(null, PET.ref(1L), null));
    Visit read = conn.exec(select(VISIT).fetch(VISIT.pet()).one());
    read.pet().get().name = "Max";
    sent();
    assertThat(conn.save(read)).isEqualTo(visit);
    assertThat(sent())
        .containsExactlyInAnyOrder(
            "UPDATE 'visit' SET 'pet_id' = ?, 'note' = ? WHERE 'id' = ?",
            "UPDATE 'pet' SET 'name' = ? WHERE 'id' = ?");
  }

  @Test
  void many() {
    List<Visit> visits =
        IntStream.range(0, 3000)
            .mapToObj(
                i ->
                    new Visit(
                        null,
                        Ref.of(new Pet("p" + i, PET_TYPE.ref(1), Ref.of(new Owner("o" + i, null)))),
                        "v" + i))
            .toList();
    List<Visit> stored = conn.save(visits);
    assertThat(stored).hasSize(3000).extracting(Visit::id).doesNotContainNull();
    assertThat(conn.exec(select(VISIT.note, VISIT.pet().name).where(VISIT.note.eq("v7"))))
        .containsExactly(new Tuple2<@Nullable String, String>("v7", "p7"));
    assertThat(conn.exec(select(count(OWNER.id)))).containsExactly(3000L);
  }

  @Test
  void whatCannotBeSaved() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.save("text"))
        .withMessageStartingWith("java.lang.String has no generated table");
    assertThatNullPointerException().isThrownBy(() -> conn.save((Object) null));
    assertThatThrownBy(() -> conn.save(new Visit(null, PET.ref(5L), null)))
        .isInstanceOf(QueryException.class)
        .isNotInstanceOf(CheckViolationException.class);
  }
}
