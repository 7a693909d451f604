package dev.piolet.it.type;

import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Field;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Composite(name = "a \"place\"")
record Place(
    @Field(name = "the street") String street,
    @Nullable String zip,
    int floor,
    @Nullable List<String> notes,
    Spot spot) {
  @Composite
  record Spot(@Field(precision = 8, scale = 3) BigDecimal x, Kind kind) {}

  enum Kind {
    HOME,
    WORK
  }
}
