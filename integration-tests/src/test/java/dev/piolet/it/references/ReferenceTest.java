package dev.piolet.it.references;

import static dev.piolet.it.references.BellTable.BELL;
import static dev.piolet.it.references.CollarTable.COLLAR;
import static dev.piolet.it.references.EmployeeTable.EMPLOYEE;
import static dev.piolet.it.references.OwnedPetTable.OWNED_PET;
import static dev.piolet.it.references.OwnerTable.OWNER;
import static dev.piolet.it.references.PetTable.PET;
import static dev.piolet.it.references.PetTypeTable.PET_TYPE;
import static dev.piolet.it.references.VisitTable.VISIT;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.ForeignKeyViolationException;
import dev.piolet.query.Tuple2;
import dev.piolet.schema.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A reference is stored as its key, in whatever way its model is written. */
class ReferenceTest extends ReferencesFixture {
  private final Ref<PetType> cat = PET_TYPE.ref(1);
  private final Ref<PetType> dog = PET_TYPE.ref(2);

  @Test
  void oneIsReadAndWrittenByItsKey() {
    Pet rex = rex();
    Pet read = conn.get(PET, Objects.requireNonNull(rex.id)).orElseThrow();
    assertThat(sent())
        .containsExactly(
            "SELECT 'pet'.'id', 'pet'.'name', 'pet'.'type_id', 'pet'.'owned by',"
                + " 'pet'.'chip_registered_in_id', 'pet'.'chip_number' FROM 'pet'"
                + " WHERE 'pet'.'id' = ?");
    assertThat(read.type).isEqualTo(dog).isNotEqualTo(cat);
    assertThat(read.type.key(PET_TYPE)).isEqualTo(2);
    assertThat(read.type.model()).isEmpty();
    assertThat(read.owner).isEqualTo(OWNER.ref(1L));
    assertThat(read.chip).isNull();
    assertThatIllegalStateException()
        .isThrownBy(read.type::get)
        .withMessage(
            "The PetType was not fetched, only its key is known. Fetch it with the statement, as in"
                + " select(PET).fetch(PET.type()); or read it with conn.get(...)");
    read.type = cat;
    read.owner = null;
    read.chip = new Pet.Chip(null, "é\"'");
    assertThat(conn.update(read)).isEqualTo(1);
    assertThat(sent())
        .containsExactly(
            "UPDATE 'pet' SET 'type_id' = ?, 'owned by' = ?, 'chip_number' = ? WHERE 'id' = ?");
    assertThat(conn.exec(select(PET.typeId, PET.ownerId, PET.chip.registeredInId, PET.chip.number)))
        .singleElement()
        .hasToString("Tuple4[first=1, second=null, third=null, fourth=é\"']");
  }

  @Test
  void theColumnIsThatOfTheKey() {
    rex();
    assertThat(
            conn.exec(
                select(PET.name, PET.type().name)
                    .where(PET.typeId.eq(2), PET.ownerId.in(List.of(1L)))
                    .orderBy(PET.owner().city().name)))
        .containsExactly(new Tuple2<>("Rex", "dog"));
    assertThat(sent())
        .containsExactly(
            "SELECT 'pet'.'name', 'type'.'name' FROM 'pet'"
                + " JOIN 'pet_type' AS 'type' ON 'type'.'id' = 'pet'.'type_id'"
                + " LEFT JOIN 'owner' ON 'owner'.'id' = 'pet'.'owned by'"
                + " LEFT JOIN 'city' AS 'owner_city' ON 'owner_city'.'id' = 'owner'.'city_id'"
                + " WHERE 'pet'.'type_id' = ? AND 'pet'.'owned by' = ANY(?)"
                + " ORDER BY 'owner_city'.'name'");
    assertThat(conn.exec(select(PET.name, OWNER.name).join(PET.ownerKey)))
        .containsExactly(new Tuple2<>("Rex", "Ann"));
    assertThat(conn.exec(update(PET).set(PET.typeId, 1).all())).isEqualTo(1);
    assertThatThrownBy(() -> conn.exec(update(PET).set(PET.typeId, 7).all()))
        .isInstanceOf(ForeignKeyViolationException.class);
  }

  @Test
  void anObjectsKeyIsAskedForWhenItIsSent() {
    Owner ann = new Owner("Ann", null);
    Pet rex = new Pet("Rex", dog, Ref.of(ann));
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.insert(rex))
        .withMessage(
            "Pet.owner refers to an object of Owner that has no key yet. Insert that first, or both with"
                + " save(...)");
    assertThat(sent()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> Objects.requireNonNull(rex.owner).key(OWNER))
        .withMessage("The reference is to an object of Owner that has no key yet: insert it");
    conn.insert(ann);
    conn.insert(rex);
    assertThat(conn.exec(select(PET.ownerId))).containsExactly(ann.id);
    assertThat(Objects.requireNonNull(rex.owner).get()).isSameAs(ann);
  }

  @Test
  void equalIsWhatHasTheSameKey() {
    Owner ann = new Owner("Ann", null);
    Owner bob = new Owner("Ann", null);
    assertThat(Ref.of(ann)).isEqualTo(Ref.of(ann)).hasSameHashCodeAs(Ref.of(ann));
    assertThat(Ref.of(ann)).isNotEqualTo(Ref.of(bob)).isNotEqualTo(OWNER.ref(1L));
    assertThat(OWNER.ref(1L)).isNotEqualTo(Ref.of(ann)).isNotEqualTo(null).isNotEqualTo("1");
    assertThat(Ref.of(ann)).hasToString("Owner(no key yet)");
    assertThat(Ref.of(ann).hasKey()).isFalse();
    ann.id = 1L;
    bob.id = 1L;
    assertThat(Ref.of(ann)).isEqualTo(Ref.of(bob)).isEqualTo(OWNER.ref(1L));
    assertThat(Ref.of(ann)).hasSameHashCodeAs(OWNER.ref(1L)).hasToString("Owner(1)");
    assertThat(Ref.of(ann)).isEqualTo(OWNER.as("o").ref(1L)).isNotEqualTo(PET.ref(1L));
    assertThat(new Visit(1L, PET.ref(1L), null)).isEqualTo(new Visit(1L, PET.ref(1L), null));
  }

  @Test
  void oneIsToAnObjectOfAModel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ref.of("a pet"))
        .withMessageStartingWith("java.lang.String has no generated table");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ref.of(new Bell(COLLAR.ref(1L), 1, "")))
        .withMessage(
            "The primary key of dev.piolet.it.references.Bell has several columns, and a reference"
                + " has one. Keep the BellTable.Key, or the object, instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BELL.ref(new BellTable.Key(1, 1)))
        .withMessageStartingWith("The primary key of dev.piolet.it.references.Bell has several");
  }

  @Test
  void manyAtOnce() {
    List<Visit> visits = new ArrayList<>();
    conn.insert(new Pet("Rex", dog, null));
    for (int i = 0; i < 3000; i++) {
      visits.add(new Visit(null, PET.ref(1L), null));
    }
    List<Visit> few = conn.insert(visits.subList(0, 40));
    assertThat(few).extracting(Visit::pet).containsOnly(PET.ref(1L));
    List<Visit> many = conn.insert(visits);
    assertThat(many).hasSize(3000).extracting(Visit::id).doesNotHaveDuplicates();
    assertThat(conn.copyIn(VISIT, visits)).isEqualTo(3000);
    assertThat(conn.exec(select(VISIT.petId).distinct())).containsExactly(1L);
  }

  @Test
  void ofManyTypes() {
    List<Pet> pets =
        IntStream.range(0, 50)
            .mapToObj(i -> new Pet("p" + i, i % 2 == 0 ? cat : dog, null))
            .toList();
    conn.insert(pets);
    pets.forEach(pet -> pet.type = pet.type.equals(cat) ? dog : cat);
    assertThat(conn.update(pets)).isEqualTo(50);
    Map<Ref<PetType>, Long> byType =
        conn.exec(select(PET)).stream()
            .collect(Collectors.groupingBy(pet -> pet.type, Collectors.counting()));
    assertThat(byType).isEqualTo(Map.of(cat, 25L, dog, 25L));
    assertThat(conn.delete(pets)).isEqualTo(50);
  }

  @Test
  void ofWrappersAndOneself() {
    Employee boss = conn.insert(new Employee("Boss", null));
    Employee ann = conn.insert(new Employee("Ann", Ref.of(boss)));
    assertThat(boss.id).isEqualTo(new Employee.Id(1));
    assertThat(conn.exec(select(EMPLOYEE.managerId).where(EMPLOYEE.managerId.isNotNull())))
        .containsExactly(new Employee.Id(1));
    Employee read = conn.exec(select(EMPLOYEE).where(EMPLOYEE.manager().name.eq("Boss")).one());
    assertThat(read.getManager()).isEqualTo(Ref.of(boss));
    ann.setManager(null);
    assertThat(conn.update(ann, EMPLOYEE.managerId)).isEqualTo(1);
    ann.setManager(Ref.of(ann));
    conn.update(ann);
    conn.refresh(ann);
    assertThat(ann.getManager()).isEqualTo(EMPLOYEE.ref(new Employee.Id(2)));
  }

  @Test
  void oneCanBeTheKey() {
    Pet rex = rex();
    Collar red = conn.insert(new Collar(Ref.of(rex), "red"));
    conn.insert(new Bell(Ref.of(red), 1, "c"));
    assertThat(conn.get(COLLAR, 1L)).contains(new Collar(PET.ref(1L), "red"));
    assertThat(conn.get(BELL, 1L, 1)).contains(new Bell(COLLAR.ref(1L), 1, "c"));
    assertThat(conn.exec(select(BELL.tone).where(BELL.collar().pet().name.eq("Rex"))))
        .containsExactly("c");
    conn.upsert(new Collar(PET.ref(1L), "blue"), onConflict(COLLAR.petId).doUpdate(COLLAR.colour));
    assertThat(conn.refresh(red)).isEqualTo(new Collar(PET.ref(1L), "blue"));
    assertThat(Ref.of(red).key(COLLAR)).isEqualTo(1L);
    assertThat(Ref.of(new Collar(Ref.of(new Pet()), "")).hasKey()).isFalse();
    Collar green = new Collar(red.pet(), "green");
    assertThat(conn.update(red, green)).isEqualTo(1);
    assertThat(conn.get(COLLAR, 1L)).contains(green);
    assertThat(conn.delete(new Bell(COLLAR.ref(1L), 1, ""))).isEqualTo(1);
  }

  @Test
  void aChangeIsOneOfTheKey() {
    Pet rex = rex();
    rex.type = PET_TYPE.ref(2);
    rex.owner = OWNER.ref(1L);
    assertThat(conn.update(rex)).isZero();
    assertThat(sent()).isEmpty();
    Owner other = new Owner("Bob", null);
    rex.owner = Ref.of(other);
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.update(rex))
        .withMessageStartingWith("Pet.owner refers to an object of Owner that has no key yet.");
    conn.insert(other);
    sent();
    conn.update(rex);
    assertThat(sent()).containsExactly("UPDATE 'pet' SET 'owned by' = ? WHERE 'id' = ?");
    assertThat(conn.update(rex)).isZero();
  }

  /** What was stored of the key stays known, whatever becomes of the object. */
  @Test
  void aChangeOfTheObjectsKeyIsOneToo() {
    Pet rex = rex();
    Owner ann = conn.get(OWNER, 1L).orElseThrow();
    Owner bob = conn.insert(new Owner("Bob", null));
    rex.owner = Ref.of(ann);
    conn.update(rex);
    ann.id = bob.id;
    assertThat(conn.update(rex)).isEqualTo(1);
    assertThat(conn.exec(select(PET.ownerId))).containsExactly(bob.id);
  }

  @Test
  void aRollbackRestoresWhatIsKnown() {
    Pet rex = rex();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      Owner bob = conn.insert(new Owner("Bob", null));
                      rex.owner = Ref.of(bob);
                      conn.update(rex);
                      throw new IllegalArgumentException("no");
                    }));
    assertThat(Objects.requireNonNull(rex.owner).hasKey()).isFalse();
    rex.owner = OWNER.ref(1L);
    assertThat(conn.update(rex)).isZero();
    rex.type = cat;
    conn.refresh(rex);
    assertThat(rex.type).isEqualTo(dog);
  }

  @Test
  void besideVersions() {
    Owner ann = Objects.requireNonNull(rex().owner).get();
    ann.city = null;
    conn.update(ann);
    assertThat(ann.version).isEqualTo(1);
    assertThat(conn.exec(select(OWNER.cityId, OWNER.version)))
        .containsExactly(new Tuple2<@Nullable Integer, Integer>(null, 1));
  }

  @Test
  void inStatements() {
    rex();
    conn.exec(insertInto(VISIT).set(VISIT.petId, 1L));
    List<Visit> stored =
        conn.exec(insertInto(VISIT).set(VISIT.petId, 1L).set(VISIT.note, "x").returning(VISIT));
    assertThat(stored).containsExactly(new Visit(2L, PET.ref(1L), "x"));
    assertThat(conn.exec(select(row((id, note) -> id + "/" + note, VISIT.petId, VISIT.note))))
        .containsExactlyInAnyOrder("1/null", "1/x");
    assertThat(conn.schema().validate(TABLES).differences()).isEmpty();
  }

  @Test
  void inViews() {
    conn.schema().create(OWNED_PET);
    rex();
    assertThat(conn.exec(select(OWNED_PET).where(OWNED_PET.ownerId.eq(1L))))
        .containsExactly(new OwnedPet(1, "Rex", OWNER.ref(1L)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.save(new OwnedPet(1, "Rex", OWNER.ref(1L))))
        .withMessageContaining("is a view");
    conn.schema().drop(OWNED_PET);
  }
}
