package dev.piolet.it.whole;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record whose constructor refuses a key. */
@Table
record Strict(@Field(primaryKey = true) @Nullable Long id, @Field(unique = true) String name) {
  static long refused = -1;

  Strict {
    if (id != null && id == refused) {
      throw new IllegalStateException("This is refused");
    }
  }
}
