package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** An immutable class with a key that is wrapped, of two parts. */
@Table(schema = "store")
class Part {
  @Field(
      primaryKey = true,
      generation = Generation.SEQUENCE,
      sequence = "Part \"seq\"",
      allocationSize = 1_000)
  private final @Nullable PartId id;

  @Field(primaryKey = true)
  private final int place;

  Part(@Nullable PartId id, int place) {
    this.id = id;
    this.place = place;
  }

  @Nullable PartId id() {
    return id;
  }

  int place() {
    return place;
  }

  record PartId(long value) {}
}
