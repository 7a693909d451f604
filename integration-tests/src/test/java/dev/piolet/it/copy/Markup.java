package dev.piolet.it.copy;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with a type that has no binary format, so that it travels as text. */
@Table
class Markup {
  @Field(primaryKey = true)
  int id;

  @Field(type = "xml")
  @Nullable String note;

  @Nullable String name;
  byte @Nullable [] photo;
  @Nullable List<String> tags;

  static Markup of(
      int id,
      @Nullable String note,
      @Nullable String name,
      byte @Nullable [] photo,
      @Nullable List<String> tags) {
    Markup markup = new Markup();
    markup.id = id;
    markup.note = note;
    markup.name = name;
    markup.photo = photo;
    markup.tags = tags;
    return markup;
  }
}
