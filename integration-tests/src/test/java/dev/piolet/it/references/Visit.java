package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

@Table
public record Visit(
    @Field(primaryKey = true) @Nullable Long id, Ref<Pet> pet, @Nullable String note) {}
