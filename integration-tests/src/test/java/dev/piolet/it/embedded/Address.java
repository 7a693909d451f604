package dev.piolet.it.embedded;

import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import org.jspecify.annotations.Nullable;

/** A record that models embed. */
record Address(
    String street,
    @Field(name = "town") String city,
    @Nullable Integer floor,
    @Embedded(prefix = "at_") @Nullable Position position) {
  record Position(double latitude, double longitude) {}

  static Address of(String city) {
    return new Address("Elm", city, null, null);
  }
}
