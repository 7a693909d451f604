package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.PrimaryKey;
import dev.piolet.annotations.Table;
import dev.piolet.value.Range;
import org.jspecify.annotations.Nullable;

/** What refers to several rows together, by a period. */
final class Stays {
  private Stays() {}

  @Table
  @PrimaryKey(withoutOverlaps = true)
  record Rate(
      @Field(primaryKey = true) int roomId, @Field(primaryKey = true) Range<Integer> during) {}

  @Table
  @ForeignKey(
      properties = {"roomId", "during"},
      references = Rate.class,
      period = true)
  record Stay(@Field(primaryKey = true) @Nullable Long id, int roomId, Range<Integer> during) {}
}
