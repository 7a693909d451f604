package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;

/** One of a pet's bells, by a composite key, and marked when it is deleted. */
@Table
@ForeignKey(
    properties = {"collarPetId", "bell"},
    references = Bell.class,
    path = "ringing")
public class Toy {
  @Field(primaryKey = true)
  String name = "";

  long collarPetId;
  int bell;
  @SoftDelete boolean deleted;

  Toy() {}

  Toy(String name) {
    this.name = name;
  }
}
