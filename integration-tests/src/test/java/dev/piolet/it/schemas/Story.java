package dev.piolet.it.schemas;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import org.jspecify.annotations.Nullable;

/** What is tracked and has a version; it refers to tables of its schema, and to a shared one. */
@Table
@Index("title")
class Story extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String title;

  @Field(references = Writer.class)
  long writerId;

  @Field(references = Genre.class)
  @Nullable Integer genreId;

  @Field(check = "title <> ''", defaultExpression = "'GRIM'", notNull = true)
  @Nullable Mood mood;

  @Version int version;

  Story() {
    this("", 0);
  }

  Story(String title, long writerId) {
    this.title = title;
    this.writerId = writerId;
  }
}
