package dev.piolet.it.write.strategy;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A class whose keys come in blocks, which are few for nine rows. */
@Table
class Blocked {
  @Field(
      primaryKey = true,
      generation = Generation.SEQUENCE,
      sequence = "it's \"blocked\"",
      allocationSize = 4)
  @Nullable Long id;

  int place;

  @Field(unique = true)
  @Nullable String name;

  @Nullable String note;

  static Blocked of(int place) {
    Blocked blocked = new Blocked();
    blocked.place = place;
    blocked.name = "name " + place;
    return blocked;
  }

  static Blocked of(long id, int place) {
    Blocked blocked = of(place);
    blocked.id = id;
    return blocked;
  }
}
