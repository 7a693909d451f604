package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Marked when it is deleted. */
@Table
record Note(
    @Field(primaryKey = true) @Nullable Long id,
    @Field(references = Chapter.class) @Nullable UUID chapterId,
    String text,
    @SoftDelete boolean deleted) {
  Note(String text) {
    this(null, null, text, false);
  }
}
