package dev.piolet.it.sealed;

/** Has no column of its own. */
public final class Bicycle extends Vehicle {
  static Bicycle of(String owner, String plate) {
    Bicycle bicycle = new Bicycle();
    bicycle.owner = owner;
    bicycle.plate = plate;
    return bicycle;
  }
}
