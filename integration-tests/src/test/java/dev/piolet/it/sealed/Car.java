package dev.piolet.it.sealed;

import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Label("it's a car \\ ü?")
public final class Car extends Vehicle {
  record Engine(int power, @Nullable String fuel) {}

  @Embedded Engine engine = new Engine(0, null);
  List<String> extras = new ArrayList<>();

  static Car of(String owner, String plate, int power) {
    Car car = new Car();
    car.owner = owner;
    car.plate = plate;
    car.engine = new Engine(power, null);
    return car;
  }
}
