package dev.piolet.it.references;

import static dev.piolet.it.references.BellTable.BELL;
import static dev.piolet.it.references.CollarTable.COLLAR;
import static dev.piolet.it.references.EmployeeTable.EMPLOYEE;
import static dev.piolet.it.references.OwnerTable.OWNER;
import static dev.piolet.it.references.PetTable.PET;
import static dev.piolet.it.references.PetTypeTable.PET_TYPE;
import static dev.piolet.it.references.VisitTable.VISIT;
import static dev.piolet.query.Sql.keyset;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.query.Tuple2;
import dev.piolet.schema.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a statement fetches into the references of its objects. */
class FetchTest extends ReferencesFixture {
  private Pet rex;
  private Pet tom;

  @BeforeEach
  void insertPets() {
    rex = rex();
    tom = conn.insert(new Pet("Tom", PET_TYPE.ref(2), null));
    executed.clear();
  }

  @Test
  void objectsComeWithTheStatement() {
    List<Pet> pets = conn.exec(select(PET).fetch(PET.type(), PET.owner().city()).orderBy(PET.id));
    assertThat(sent())
        .containsExactly(
            "SELECT 'pet'.'id', 'pet'.'name', 'pet'.'type_id', 'pet'.'owned by',"
                + " 'pet'.'chip_registered_in_id', 'pet'.'chip_number', 'type'.'id',"
                + " 'type'.'name', 'owner'.'id', 'owner'.'name', 'owner'.'city_id',"
                + " 'owner'.'version', 'owner_city'.'id', 'owner_city'.'name' FROM 'pet'"
                + " JOIN 'pet_type' AS 'type' ON 'type'.'id' = 'pet'.'type_id'"
                + " LEFT JOIN 'owner' ON 'owner'.'id' = 'pet'.'owned by'"
                + " LEFT JOIN 'city' AS 'owner_city' ON 'owner_city'.'id' = 'owner'.'city_id'"
                + " ORDER BY 'pet'.'id'");
    assertThat(pets).extracting(pet -> pet.type.get().name()).containsExactly("dog", "dog");
    assertThat(pets.get(0).type.get()).isSameAs(pets.get(1).type.get());
    Owner ann = Objects.requireNonNull(pets.get(0).owner).get();
    assertThat(ann.name).isEqualTo("Ann");
    assertThat(Objects.requireNonNull(ann.city).get()).isEqualTo(new City(1, "Rome"));
    assertThat(pets.get(1).owner).isNull();
  }

  @Test
  void whatIsFetchedIsTracked() {
    Pet pet = conn.exec(select(PET).fetch(PET.owner()).where(PET.name.eq("Rex")).one());
    assertThat(conn.update(pet)).isZero();
    Owner ann = Objects.requireNonNull(pet.owner).get();
    ann.name = "Anna";
    assertThat(conn.update(pet)).isZero();
    sent();
    conn.update(ann);
    assertThat(sent())
        .containsExactly(
            "UPDATE 'owner' SET 'name' = ?, 'version' = 'owner'.'version' + 1"
                + " WHERE 'id' = ? AND 'version' = ? RETURNING 'owner'.'version'");
  }

  @Test
  void intoRecordsAndEmbeddedOnes() {
    tom.chip = new Pet.Chip(Ref.of(new City(1, "")), "7");
    conn.update(tom);
    conn.insert(new Visit(null, Ref.of(tom), null));
    Visit visit =
        conn.exec(
            select(VISIT).fetch(VISIT.pet().type()).fetch(VISIT.pet().chipRegisteredIn()).one());
    Pet pet = visit.pet().get();
    assertThat(pet.type.get().name()).isEqualTo("dog");
    Pet.Chip chip = Objects.requireNonNull(pet.chip);
    assertThat(Objects.requireNonNull(chip.registeredIn()).get().name()).isEqualTo("Rome");
  }

  @Test
  void besideOtherThingsThatAreSelected() {
    List<Tuple2<Optional<Owner>, Pet>> pairs =
        conn.exec(
            select(PET.owner().optional(), PET)
                .fetch(PET.type(), PET.owner(), PET.owner().city())
                .orderBy(PET.id));
    Pet first = pairs.get(0).second();
    assertThat(first.type.get().name()).isEqualTo("dog");
    Owner ann = pairs.get(0).first().orElseThrow();
    assertThat(Objects.requireNonNull(first.owner).get()).isSameAs(ann);
    assertThat(Objects.requireNonNull(ann.city).get().name()).isEqualTo("Rome");
    assertThat(pairs.get(1).first()).isEmpty();
    record View(String name, Pet pet) {}
    assertThat(conn.exec(select(row(View::new, PET.name, PET)).fetch(PET.type()).orderBy(PET.name)))
        .extracting(view -> view.name() + view.pet().type.get().name())
        .containsExactly("Rexdog", "Tomdog");
  }

  @Test
  void inListsAndPages() {
    conn.insert(
        List.of(
            new Visit(null, Ref.of(rex), "a"),
            new Visit(null, Ref.of(rex), "b"),
            new Visit(null, Ref.of(tom), "c")));
    sent();
    List<Tuple2<String, List<Visit>>> visits =
        conn.exec(
            select(
                    PET.name,
                    list(
                        select(VISIT)
                            .fetch(VISIT.pet().type())
                            .where(VISIT.petId.eq(PET.id))
                            .orderBy(VISIT.id)))
                .orderBy(PET.id));
    assertThat(visits.get(0).second())
        .extracting(visit -> visit.pet().get().name + visit.note())
        .containsExactly("Rexa", "Rexb");
    assertThat(visits.get(1).second())
        .extracting(visit -> visit.pet().get().type.get().name())
        .containsExactly("dog");
    assertThat(sent()).hasSize(2);
    assertThat(conn.exec(select(VISIT).fetch(VISIT.pet()).orderBy(VISIT.id).page(1, 2)).rows())
        .extracting(visit -> visit.pet().get().name)
        .containsExactly("Tom");
    assertThat(conn.exec(select(VISIT).fetch(VISIT.pet()).seek(keyset(VISIT.id.asc()), 1)))
        .extracting(visit -> visit.pet().get().name)
        .containsExactly("Rex");
    List<String> names = new ArrayList<>();
    conn.forEach(
        select(VISIT).fetch(VISIT.pet()).orderBy(VISIT.id),
        visit -> names.add(visit.pet().get().name));
    assertThat(names).containsExactly("Rex", "Rex", "Tom");
  }

  /** Whoever is selected and is someone's manager is one object. */
  @Test
  void oneRowIsOneObject() {
    Employee boss = conn.insert(new Employee("Boss", null));
    Employee ann = conn.insert(new Employee("Ann", Ref.of(boss)));
    conn.insert(new Employee("Bob", Ref.of(ann)));
    boss.setManager(Ref.of(boss));
    conn.update(boss);
    List<Employee> all =
        conn.exec(
            select(EMPLOYEE)
                .fetch(EMPLOYEE.manager(), EMPLOYEE.manager().manager())
                .orderBy(EMPLOYEE.name));
    assertThat(all).extracting(one -> one.name).containsExactly("Ann", "Bob", "Boss");
    assertThat(manager(all.get(1))).isSameAs(all.get(0));
    assertThat(manager(all.get(0))).isSameAs(all.get(2));
    assertThat(manager(all.get(2))).isSameAs(all.get(2));
  }

  private static Employee manager(Employee employee) {
    return Objects.requireNonNull(employee.getManager()).get();
  }

  @Test
  void ofAnAlias() {
    PetTable pet = PET.as("p");
    assertThat(
            conn.exec(select(pet).fetch(pet.owner()).where(pet.owner().name.eq("Ann")).one()).owner)
        .extracting(owner -> owner.get().name)
        .isEqualTo("Ann");
  }

  @Test
  void alongReferencesThatAreKeys() {
    Collar red = conn.insert(new Collar(Ref.of(rex), "red"));
    conn.insert(List.of(new Bell(Ref.of(red), 1, "c"), new Bell(Ref.of(red), 2, "d")));
    List<Bell> bells =
        conn.exec(select(BELL).fetch(BELL.collar().pet().owner()).orderBy(BELL.number));
    assertThat(bells).extracting(Bell::tone).containsExactly("c", "d");
    Pet pet = bells.get(0).collar().get().pet().get();
    assertThat(Objects.requireNonNull(pet.owner).get().name).isEqualTo("Ann");
    assertThat(bells.get(1).collar().get()).isSameAs(bells.get(0).collar().get());
  }

  @Test
  void noneOfNothing() {
    assertThat(conn.exec(select(PET).fetch().where(PET.name.eq("Rex")).one()).type.model())
        .isEmpty();
    assertThat(conn.exec(select(PET).fetch(PET.type()).where(PET.name.eq("?")))).isEmpty();
  }

  @Test
  void whatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(PET).fetch(OWNER))
        .withMessage(
            "fetch(\"owner\") names no path: name what the table refers to by a path from it, as in"
                + " select(PET).fetch(PET.type())");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(PET.name).fetch(PET.type()))
        .withMessage(
            "fetch(pet.type) begins at a table of which no object is selected. Select its objects,"
                + " as in select(PET).fetch(PET.type())");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(PET.as("p")).fetch(PET.type()))
        .withMessageStartingWith("fetch(pet.type) begins at a table");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(COLLAR).fetch(COLLAR.pet().type(), COLLAR.maker()))
        .withMessage(
            "fetch(collar.maker) has no place for what it fetches: the property of"
                + " \"collar\".\"maker_id\" is the key alone. Declare it as Ref<Owner>, or select"
                + " both, as in select(PET, PET.type())");
    assertThat(executed).isEmpty();
  }
}
