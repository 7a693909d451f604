package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record that refers to others by plain keys. */
@Table
public record Owning(
    @Field(primaryKey = true) @Nullable Integer id,
    @Field(references = Owner.class) int ownerId,
    @Field(references = Owning.class) @Nullable Integer before,
    String what) {}
