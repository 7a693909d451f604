package dev.piolet.it.schemas;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Rows of several types. */
@Table
sealed interface Medium {
  @Nullable Long id();

  record Film(
      @Field(primaryKey = true) @Nullable Long id,
      @Field(references = Story.class) long storyId,
      int minutes)
      implements Medium {}

  record Song(
      @Field(primaryKey = true) @Nullable Long id,
      @Field(references = Story.class) long storyId,
      String singer)
      implements Medium {}
}
