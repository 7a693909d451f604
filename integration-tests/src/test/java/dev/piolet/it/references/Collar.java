package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

/** One for each pet, by whose key it is known. */
@Table
public record Collar(
    @Field(primaryKey = true) Ref<Pet> pet,
    String colour,
    @Field(references = Owner.class) @Nullable Long makerId) {
  Collar(Ref<Pet> pet, String colour) {
    this(pet, colour, null);
  }
}
