package clinic;

import static clinic.OwnerTable.OWNER;
import static clinic.PetTable.PET;
import static clinic.PetTypeTable.PET_TYPE;
import static clinic.VisitTable.VISIT;
import static dev.piolet.query.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.Children;
import dev.piolet.DBConnection;
import dev.piolet.query.Tuple2;
import dev.piolet.schema.Ref;
import dev.piolet.test.PostgresTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what docs/references.md shows. */
@PostgresTest
class ReferencesGuideTest {
  private final DBConnection conn;

  ReferencesGuideTest(DBConnection conn) {
    this.conn = conn;
  }

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(PET_TYPE, OWNER, PET, VISIT);
  }

  @BeforeEach
  void clear() {
    conn.exec(truncate(PET_TYPE, OWNER, PET, VISIT).restartIdentity());
    conn.insert(List.of(new PetType(1, "cat"), new PetType(2, "dog")));
  }

  @Test
  void refersByKeysAndObjects() {
    // tag::refer[]
    Owner ann = new Owner("Ann");
    Pet rex = new Pet("Rex", PET_TYPE.ref(2)); // by key
    rex.owner = Ref.of(ann); // to an object, which may get its key later

    conn.insert(ann);
    conn.insert(rex); // owner_id is the key that Ann has by now

    Pet read = conn.get(PET, 1L).orElseThrow();
    assertThat(read.type.key(PET_TYPE)).isEqualTo(2);
    assertThat(read.owner).isEqualTo(Ref.of(ann)); // equal is what has the same key
    assertThat(read.owner.model()).isEmpty(); // nothing was fetched, and nothing ever is by itself
    // end::refer[]
    // tag::columns[]
    assertThat(conn.exec(select(PET.name, PET.type().name).where(PET.typeId.eq(2))))
        .containsExactly(new Tuple2<>("Rex", "dog"));
    // end::columns[]
    // tag::fetch[]
    Pet whole = conn.exec(select(PET).fetch(PET.type(), PET.owner()).one());

    assertThat(whole.type.get().name()).isEqualTo("dog");
    assertThat(whole.owner.get().name).isEqualTo("Ann");
    // end::fetch[]
  }

  @Test
  void savesGraphs() {
    // tag::save[]
    Owner ann = new Owner("Ann");
    Pet rex = new Pet("Rex", PET_TYPE.ref(2));
    rex.owner = Ref.of(ann);

    Visit visit = conn.save(new Visit(null, Ref.of(rex), "vaccination"));

    assertThat(visit.id()).isEqualTo(1); // Ann and Rex are stored, too
    assertThat(visit.pet().get()).isSameAs(rex);

    rex.name = "Rexy";
    conn.save(visit.pet().get()); // UPDATE "pet" SET "name" = ? WHERE "id" = ?, and no more
    // end::save[]
    assertThat(conn.exec(select(VISIT.pet().name, VISIT.reason)))
        .containsExactly(new Tuple2<>("Rexy", "vaccination"));
  }

  @Test
  void savesChildren() {
    // tag::children[]
    Owner ann = new Owner("Ann");
    ann.pets.add(new Pet("Rex", PET_TYPE.ref(2)));
    ann.pets.add(new Pet("Tom", PET_TYPE.ref(1)));
    Children<Owner, Pet> pets = Children.of(PET.ownerKey, owner -> owner.pets);

    conn.save(ann, pets); // two round trips: Ann, and then both pets with her key

    ann.pets.remove(1);
    conn.save(ann, pets.withOrphansDeleted()); // DELETE of the pets of Ann that are not Rex
    // end::children[]
    assertThat(conn.exec(select(PET.name).where(PET.owner().name.eq("Ann"))))
        .containsExactly("Rex");
    // tag::nested[]
    List<Visit> stored = new ArrayList<>();
    Children<Pet, Visit> visits =
        Children.of(VISIT.petKey, (Pet pet) -> List.of(new Visit(null, Ref.of(pet), "check")))
            .stored((pet, all) -> stored.addAll(all)); // records are stored as new objects

    conn.save(ann, pets.and(visits));
    // end::nested[]
    assertThat(stored).containsExactly(new Visit(1L, Ref.of(ann.pets.get(0)), "check"));
  }
}
