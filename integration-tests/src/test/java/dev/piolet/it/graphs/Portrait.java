package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Of which an author has one at most. */
@Table
record Portrait(
    @Field(primaryKey = true) @Nullable Long id,
    @Field(references = Author.class, unique = true) long authorId,
    @Field(references = Author.class) @Nullable Long painterId,
    String title,
    @SoftDelete boolean hidden) {
  Portrait(String title) {
    this(null, 0, null, title, false);
  }
}
