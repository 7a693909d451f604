package dev.piolet.it.pairing;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record whose key alone the database makes. */
@Table
record Crate(@Field(primaryKey = true) @Nullable Long id, int place, String name) {
  static Crate of(int place) {
    return new Crate(null, place, "crate " + place);
  }
}
