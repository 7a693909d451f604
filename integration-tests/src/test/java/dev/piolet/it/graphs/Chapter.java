package dev.piolet.it.graphs;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tracked class, which refers by a reference and is numbered by the program. */
@Table
class Chapter extends TableBase {
  @Field(primaryKey = true, generation = Generation.UUID_V7)
  @Nullable UUID id;

  @Nullable Ref<Book> book;
  String title = "";

  @Field(references = Medium.class)
  @Nullable Long mediumId;

  Chapter() {}

  Chapter(String title) {
    this.title = title;
  }
}
