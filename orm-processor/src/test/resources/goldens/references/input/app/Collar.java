package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

/** Its key is that of its pet. */
@Table
record Collar(
    @Field(primaryKey = true) Ref<Pet> pet,
    String colour,
    @Field(defaultExpression = "1") @Nullable Ref<PetType> meant) {}
