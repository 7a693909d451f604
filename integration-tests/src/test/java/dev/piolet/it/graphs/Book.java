package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** What has chapters and topics, and refers to others by their keys. */
@Table
record Book(
    @Field(primaryKey = true) @Nullable Long id,
    @Field(references = Author.class) long authorId,
    @Field(references = Author.class) @Nullable Long editorId,
    @Field(references = Publisher.class) @Nullable Long publisherId,
    String title) {
  Book(String title) {
    this(null, 0, null, null, title);
  }
}
