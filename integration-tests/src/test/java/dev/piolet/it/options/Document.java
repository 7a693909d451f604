package dev.piolet.it.options;

import dev.piolet.annotations.Access;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plain class with each way in which a value comes about. */
@Table
class Document {
  @Field(primaryKey = true, generation = Generation.UUID_V7)
  @Nullable UUID id;

  @Field(generation = Generation.IDENTITY_ALWAYS)
  long line;

  @Field(generation = Generation.SEQUENCE, sequence = "Document \"seq\"")
  @Nullable Integer number;

  @Field(defaultExpression = "'new'")
  @Nullable String state;

  @Field(generatedAs = "lower(title)")
  @Nullable String lower;

  @Field(access = Access.READ_ONLY)
  @Nullable String stamp;

  @Field(access = Access.INSERT_ONLY)
  String author = "";

  String title = "";
  @CreatedAt @Nullable LocalDateTime created;

  static Document of(String author, String title) {
    Document document = new Document();
    document.author = author;
    document.title = title;
    return document;
  }
}
