package dev.piolet.it.whole;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A class that is not tracked, whose key and state the database makes. */
@Table
class Plain {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name = "";

  static Plain of(String name) {
    Plain plain = new Plain();
    plain.name = name;
    return plain;
  }
}
