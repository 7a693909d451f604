package dev.piolet.it.copy;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with a type that has no binary format, so that it travels as text. */
@Table
class Person {
  @Field(primaryKey = true)
  int id;

  @Field(type = "xml")
  @Nullable String note;

  @Nullable String name;
  byte @Nullable [] photo;
  @Nullable List<String> tags;

  static Person of(
      int id,
      @Nullable String note,
      @Nullable String name,
      byte @Nullable [] photo,
      @Nullable List<String> tags) {
    Person person = new Person();
    person.id = id;
    person.note = note;
    person.name = name;
    person.photo = photo;
    person.tags = tags;
    return person;
  }
}
