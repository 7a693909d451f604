package dev.piolet.it.sealed;

import dev.piolet.annotations.Embedded;
import org.jspecify.annotations.Nullable;

public final class Truck extends Vehicle {
  /** As a property is allowed to be called, and SQL is not. */
  int order;

  @Embedded(prefix = "spare_")
  Car.@Nullable Engine spare;

  static Truck of(String owner, String plate, int order) {
    Truck truck = new Truck();
    truck.owner = owner;
    truck.plate = plate;
    truck.order = order;
    return truck;
  }
}
