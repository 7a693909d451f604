package dev.piolet.it.connection;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import dev.piolet.it.models.Mood;
import org.jspecify.annotations.Nullable;

/** A tracked class, with a reserved word as its table's name. */
@Table
class User extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name;

  @Field(unique = true)
  String email;

  @Nullable Integer age;

  @Nullable Mood mood;

  byte @Nullable [] photo;

  @Field(references = Office.class, onDelete = OnDelete.CASCADE)
  @Nullable Long officeId;

  User() {
    this("", "");
  }

  User(String name, String email) {
    this.name = name;
    this.email = email;
  }
}
