package dev.piolet.it.write.strategy;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A class whose key the database makes unless it is there. */
@Table
class Simple {
  @Field(primaryKey = true)
  @Nullable Long id;

  int place;

  @Field(unique = true)
  @Nullable String name;

  static Simple of(int place, @Nullable String name) {
    Simple simple = new Simple();
    simple.place = place;
    simple.name = name;
    return simple;
  }

  static Simple of(long id, int place, @Nullable String name) {
    Simple simple = of(place, name);
    simple.id = id;
    return simple;
  }
}
