package dev.piolet.it.pairing;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record with a key of which the database makes a part. */
@Table
record Slot(
    @Field(primaryKey = true) int region,
    @Field(primaryKey = true, generation = Generation.IDENTITY_BY_DEFAULT) @Nullable Integer number,
    @Field(unique = true) int place) {
  static Slot of(int place) {
    return new Slot(place % 4, null, place);
  }
}
