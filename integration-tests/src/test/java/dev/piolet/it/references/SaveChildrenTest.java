package dev.piolet.it.references;

import static dev.piolet.it.references.BellTable.BELL;
import static dev.piolet.it.references.CollarTable.COLLAR;
import static dev.piolet.it.references.OwnerTable.OWNER;
import static dev.piolet.it.references.OwningTable.OWNING;
import static dev.piolet.it.references.PetTable.PET;
import static dev.piolet.it.references.PetTypeTable.PET_TYPE;
import static dev.piolet.it.references.Stays_StayTable.STAY;
import static dev.piolet.it.references.ToyTable.TOY;
import static dev.piolet.it.references.VisitTable.VISIT;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.Children;
import dev.piolet.error.ForeignKeyViolationException;
import dev.piolet.schema.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Objects are saved with those that refer to them. */
class SaveChildrenTest extends ReferencesFixture {
  private final List<Pet> pets = new ArrayList<>();
  private final Children<Owner, Pet> ofOwner = Children.of(PET.ownerKey, owner -> pets);

  private static Pet pet(String name) {
    return new Pet(name, PET_TYPE.ref(1), null);
  }

  @Test
  void theyReferToTheirParent() {
    Owner ann = new Owner("Ann", null);
    pets.addAll(List.of(pet("Rex"), pet("Tom")));
    assertThat(conn.save(ann, ofOwner)).isSameAs(ann);
    assertThat(sent()).hasSize(2);
    assertThat(conn.exec(select(PET.name).where(PET.ownerId.eq(ann.id)).orderBy(PET.id)))
        .containsExactly("Rex", "Tom");
    assertThat(Objects.requireNonNull(pets.get(0).owner).get()).isSameAs(ann);
    conn.save(ann, ofOwner);
    assertThat(sent()).hasSize(1);
    pets.get(0).name = "Max";
    pets.add(pet("New"));
    conn.save(ann, ofOwner);
    assertThat(conn.exec(select(PET.name).where(PET.ownerId.eq(ann.id)).orderBy(PET.id)))
        .containsExactly("Max", "Tom", "New");
  }

  @Test
  void orphansAreDeletedOnDemand() {
    Owner ann = new Owner("Ann", null);
    Owner bob = conn.insert(new Owner("Bob", null));
    conn.insert(new Pet("Bobs", PET_TYPE.ref(1), Ref.of(bob)));
    pets.addAll(List.of(pet("Rex"), pet("Tom"), pet("Max")));
    conn.save(ann, ofOwner.withOrphansDeleted());
    pets.remove(1);
    conn.save(ann, ofOwner);
    assertThat(conn.exec(select(PET.id))).hasSize(4);
    pets.set(1, pet("Max"));
    sent();
    conn.save(ann, ofOwner.withOrphansDeleted());
    assertThat(sent())
        .containsExactly(
            "DELETE FROM 'pet' WHERE 'pet'.'owned by' = ANY(?) AND NOT ('pet'.'id' = ANY(?))",
            "INSERT INTO 'pet' ('name', 'type_id', 'owned by', 'chip_registered_in_id',"
                + " 'chip_number') VALUES (?, ?, ?, ?, ?) RETURNING 'pet'.'id'");
    assertThat(conn.exec(select(PET.name).orderBy(PET.name))).containsExactly("Bobs", "Max", "Rex");
    pets.clear();
    conn.save(ann, ofOwner.withOrphansDeleted());
    assertThat(conn.exec(select(PET.name))).containsExactly("Bobs");
  }

  @Test
  void nestedOnesAndRecords() {
    Owner ann = new Owner("Ann", null);
    pets.addAll(List.of(pet("Rex"), pet("Tom")));
    Map<String, List<Visit>> stored = new HashMap<>();
    conn.save(
        ann,
        ofOwner.and(
            Children.of(
                    VISIT.petKey,
                    (Pet pet) -> List.of(new Visit(null, PET.ref(99L), "a " + pet.name)))
                .stored((pet, visits) -> stored.put(pet.name, new ArrayList<>(visits)))));
    assertThat(sent()).hasSize(3);
    assertThat(stored.get("Rex")).containsExactly(new Visit(1L, Ref.of(pets.get(0)), "a Rex"));
    assertThat(stored.get("Tom").get(0).pet().get()).isSameAs(pets.get(1));
    assertThat(conn.exec(select(VISIT.note).orderBy(VISIT.petId)))
        .containsExactly("a Rex", "a Tom");
  }

  @Test
  void thatReferByPlainKeys() {
    Owner ann = new Owner("Ann", null);
    List<Owning> stored = new ArrayList<>();
    conn.save(
        ann,
        Children.of(
                OWNING.ownerKey,
                (Owner owner) ->
                    List.of(new Owning(null, 0, null, "car"), new Owning(null, 0, null, "boat")))
            .stored((owner, all) -> stored.addAll(all)));
    assertThat(stored)
        .containsExactly(new Owning(1, 1, null, "car"), new Owning(2, 1, null, "boat"));
    assertThat(conn.exec(select(OWNING).orderBy(OWNING.id))).isEqualTo(stored);
    conn.save(
        ann,
        Children.of(OWNING.ownerKey, (Owner owner) -> stored.subList(0, 1)).withOrphansDeleted());
    assertThat(conn.exec(select(OWNING.what))).containsExactly("car");
    Owning first = new Owning(1, 0, null, "car");
    conn.save(
        new Owning(null, 1, null, "key"),
        Children.of(OWNING.beforeKey, (Owning key) -> List.of(new Owning(1, 1, 77, "old car"))));
    assertThat(conn.get(OWNING, 1)).contains(new Owning(1, 1, 3, "old car"));
    assertThat(first.before()).isNull();
  }

  @Test
  void byCompositeKeysAndMarks() {
    Pet rex = rex();
    Collar red = new Collar(Ref.of(rex), "red");
    List<Toy> toys = new ArrayList<>(List.of(new Toy("ball"), new Toy("bone")));
    Children<Bell, Toy> ofBell = Children.of(TOY.ringingKey, (Bell bell) -> toys);
    Bell bell = conn.save(new Bell(Ref.of(red), 4, "c"), ofBell);
    assertThat(toys).extracting(toy -> toy.collarPetId + "/" + toy.bell).containsOnly("1/4");
    toys.remove(0);
    sent();
    conn.save(bell, ofBell.withOrphansDeleted());
    assertThat(sent().get(0))
        .isEqualTo(
            "UPDATE 'toy' SET 'deleted' = TRUE WHERE EXISTS (SELECT FROM unnest(?, ?)"
                + " WITH ORDINALITY AS r(c1, c2, ord) WHERE 'toy'.'collar_pet_id' = r.c1"
                + " AND 'toy'.'bell' = r.c2) AND NOT ('toy'.'name' = ANY(?))"
                + " AND NOT ('toy'.'deleted')");
    assertThat(conn.exec(select(TOY.name))).containsExactly("bone");
    assertThat(conn.exec(select(TOY.withDeleted().name).from(TOY.withDeleted()))).hasSize(2);
    assertThat(conn.exec(select(BELL.tone, COLLAR.colour).join(BELL.collarKey))).hasSize(1);
  }

  @Test
  void aFailureLeavesThemAsTheyWere() {
    Owner ann = new Owner("Ann", null);
    Pet rex = pet("Rex");
    Pet bad = new Pet("Bad", PET_TYPE.ref(77), OWNER.ref(5L));
    pets.addAll(List.of(rex, bad));
    assertThatExceptionOfType(ForeignKeyViolationException.class)
        .isThrownBy(() -> conn.save(ann, ofOwner));
    assertThat(rex.owner).isNull();
    assertThat(bad.owner).isEqualTo(OWNER.ref(5L));
    assertThat(conn.exec(select(OWNER))).isEmpty();
  }

  @Test
  void whatCannotBe() {
    pets.add(pet("Rex"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> conn.save(List.of(new Owner("Ann", null), new Owner("Bob", null)), ofOwner))
        .withMessage(
            "An object of dev.piolet.it.references.Pet is a child of two others by"
                + " pet_owned by_fkey. Give it to one of them");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> conn.save(new Owner("Ann", null), Children.of(PET.ownerKey, owner -> null)))
        .withMessage(
            "The children by pet_owned by_fkey are null. Where there are none, give an empty"
                + " collection");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Children.of(STAY.rateKey, rate -> List.of()))
        .withMessage(
            "The rows that stay_room_id_during_fkey refers to are several, which cover its period"
                + " together, so that none is the parent: save the objects by themselves");
    assertThat(executed).isEmpty();
    assertThat(pets.get(0).owner).isNull();
  }
}
