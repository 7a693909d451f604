package dev.piolet.it.sealed;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Types with a key of two columns, and nothing but that to differ by. */
@Table
public sealed interface Place {
  int row();

  int seat();

  record Sold(@Field(primaryKey = true) int row, @Field(primaryKey = true) int seat, String guest)
      implements Place {}

  record Free(@Field(primaryKey = true) int row, @Field(primaryKey = true) int seat)
      implements Place {}

  record Held(
      @Field(primaryKey = true) int row, @Field(primaryKey = true) int seat, @Nullable String guest)
      implements Place {}
}
