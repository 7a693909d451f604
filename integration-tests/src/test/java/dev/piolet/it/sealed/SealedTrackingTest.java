package dev.piolet.it.sealed;

import static dev.piolet.it.sealed.BicycleTable.BICYCLE;
import static dev.piolet.it.sealed.CarTable.CAR;
import static dev.piolet.it.sealed.TruckTable.TRUCK;
import static dev.piolet.it.sealed.VehicleTable.VEHICLE;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.KeyBlocks;
import dev.piolet.error.StaleObjectException;
import dev.piolet.error.UniqueViolationException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sealed models whose objects are tracked, with versions, times and marks of deletion. */
class SealedTrackingTest extends SealedFixture {
  private final Car car = Car.of("Ann", "A 1", 90);
  private final Truck truck = Truck.of("Bob", "B 1", 12);
  private final Bicycle bicycle = Bicycle.of("Ann", "C 1");

  @BeforeEach
  void insert() {
    car.extras.add("roof");
    conn.insert(List.of(car, truck, bicycle));
    executed.clear();
  }

  private List<String> plates() {
    return conn.exec(select(VEHICLE).orderBy(VEHICLE.id)).stream()
        .map(vehicle -> vehicle.plate)
        .toList();
  }

  @Test
  void objectsHaveWhatTheDatabaseMade() {
    for (Vehicle vehicle : List.of(car, truck, bicycle)) {
      assertThat(vehicle.id).isNotNull();
      assertThat(vehicle.created).isNotNull();
      assertThat(vehicle.version).isZero();
    }
    Car read = conn.get(CAR, car.id).orElseThrow();
    assertThat(read.engine).isEqualTo(car.engine);
    assertThat(read.extras).containsExactly("roof");
    assertThat(conn.get(TRUCK, truck.id).orElseThrow().order).isEqualTo(12);
    assertThat(conn.get(TRUCK, truck.id).orElseThrow().spare).isNull();
    assertThat(conn.get(BICYCLE, bicycle.id)).isPresent();
  }

  @Test
  void anUpdateWritesWhatHasChanged() {
    Vehicle read = conn.get(VEHICLE, car.id).orElseThrow();
    executed.clear();

    ((Car) read).extras.add("radio");
    assertThat(conn.update(read)).isEqualTo(1);
    assertThat(conn.update(read)).isZero();

    assertThat(sent())
        .containsExactly(
            "UPDATE `véhicle ``x``` SET `extras` = ?, `version` = `véhicle ``x```.`version` + 1"
                + " WHERE `id` = ? AND `select` = ? AND `version` = ? AND"
                + " `véhicle ``x```.`deleted` IS NULL RETURNING `véhicle ``x```.`version`");
    assertThat(binds(0))
        .isEqualTo(List.of(List.of("roof", "radio"), car.id, "it's a car \\ ü?", 0L));
    assertThat(read.version).isEqualTo(1);
    assertThat(conn.get(CAR, car.id).orElseThrow().extras).containsExactly("roof", "radio");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 1500})
  void manyObjectsOfSeveralTypesAreWrittenTogether(int times) {
    List<Vehicle> many = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      many.add(Car.of("Eve", "E" + i, i));
      many.add(Truck.of("Eve", "F" + i, i));
      many.add(Bicycle.of("Eve", "G" + i));
    }
    conn.insert(many);
    List<Vehicle> read =
        conn.exec(select(VEHICLE).where(VEHICLE.owner.eq("Eve")).orderBy(VEHICLE.id));
    for (Vehicle vehicle : read) {
      vehicle.plate += "!";
      if (vehicle instanceof Truck one) {
        one.spare = new Car.Engine(one.order, "oil");
      }
    }

    assertThat(conn.update(read)).isEqualTo(3 * times);
    assertThat(conn.update(read)).isZero();

    List<Truck> trucks = conn.exec(select(TRUCK).where(TRUCK.owner.eq("Eve")).orderBy(TRUCK.order));
    assertThat(trucks).hasSize(times);
    for (int i = 0; i < times; i++) {
      assertThat(trucks.get(i).plate).isEqualTo("F" + i + "!");
      assertThat(trucks.get(i).spare).isEqualTo(new Car.Engine(i, "oil"));
      assertThat(trucks.get(i).version).isEqualTo(1);
    }
    assertThatExceptionOfType(StaleObjectException.class)
        .isThrownBy(() -> conn.update(edited(many)));
    assertThat(conn.delete(read)).isEqualTo(3 * times);
    assertThat(plates()).containsExactly("A 1", "B 1", "C 1");
  }

  private static List<Vehicle> edited(List<Vehicle> vehicles) {
    vehicles.forEach(vehicle -> vehicle.plate += "?");
    return vehicles;
  }

  @Test
  void aRowThatOthersChangedIsStale() {
    Vehicle mine = conn.get(VEHICLE, truck.id).orElseThrow();
    truck.order = 1;
    conn.update(truck);

    ((Truck) mine).order = 2;
    assertThatExceptionOfType(StaleObjectException.class)
        .isThrownBy(() -> conn.update(mine))
        .satisfies(e -> assertThat(e.changed()).isEqualTo(List.of(truck.id)));
    assertThat(conn.refresh(mine)).isSameAs(mine);
    assertThat(((Truck) mine).order).isEqualTo(1);
  }

  @Test
  void deletedRowsAreMarked() {
    conn.delete(List.of(car, bicycle));

    assertThat(car.deleted).isNotNull();
    assertThat(plates()).containsExactly("B 1");
    assertThat(conn.exec(select(CAR))).isEmpty();
    assertThat(conn.exec(select(CAR.withDeleted()))).hasSize(1);
    assertThat(conn.exec(select(VEHICLE.withDeleted()))).hasSize(3);
    assertThat(sent().get(sent().size() - 2))
        .endsWith(" FROM `véhicle ``x``` WHERE `véhicle ``x```.`select` = E'it''s a car \\\\ ü?'");
  }

  @Test
  void anUpsertBringsBackAMarkedRowAsAnotherType() {
    conn.delete(car);
    Bicycle other = Bicycle.of("Ann", "A 1");

    conn.upsert(other, onConflict(VEHICLE.uniqueOwnerPlate).doUpdateAll());

    assertThat(conn.exec(select(BICYCLE.plate).orderBy(BICYCLE.id))).containsExactly("A 1", "C 1");
    assertThat(other.id).isEqualTo(car.id);
  }

  @Test
  void aRollbackRestoresObjects() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      truck.order = 99;
                      conn.update(truck);
                      conn.delete(car);
                      conn.insert(Bicycle.of("Zoe", "Z 1"));
                      throw new IllegalStateException("undo");
                    }));

    assertThat(truck.version).isZero();
    assertThat(car.deleted).isNull();
    assertThat(conn.update(truck)).isEqualTo(1);
    assertThat(plates()).containsExactly("A 1", "B 1", "C 1");
    assertThat(conn.get(TRUCK, truck.id).orElseThrow().order).isEqualTo(99);
  }

  @Test
  void aFailedInsertLeavesObjectsAsTheyWere() {
    Car twin = Car.of("Ann", "A 1", 1);

    assertThatExceptionOfType(UniqueViolationException.class)
        .isThrownBy(() -> conn.insert(List.of(Bicycle.of("Zoe", "Z 1"), twin)));

    assertThat(twin.id).isNull();
    assertThat(twin.created).isNull();
  }

  @Test
  void keysComeInBlocks() {
    DBConnection numbering =
        new DBConnection(
            conn.connection(), DBConnectionOptions.defaults().keyBlocks(new KeyBlocks()));
    Car numbered = numbering.insert(Car.of("Kim", "K 1", 5));

    assertThat(conn.get(CAR, numbered.id).orElseThrow().plate).isEqualTo("K 1");
  }

  @Test
  void objectsReadThroughTheTableOfATypeAreTrackedToo() {
    Car read = conn.exec(select(CAR)).get(0);
    read.engine = new Car.Engine(100, "gas");
    executed.clear();

    assertThat(conn.update(read)).isEqualTo(1);

    assertThat(sent().get(0)).contains("SET `engine_power` = ?, `engine_fuel` = ?, `version`");
    conn.exec(update(CAR).set(CAR.engine.power, 7).where(CAR.id.eq(car.id)));
    assertThat(conn.refresh(read).engine).isEqualTo(new Car.Engine(7, "gas"));
  }
}
