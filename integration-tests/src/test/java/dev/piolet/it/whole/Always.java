package dev.piolet.it.whole;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record whose key the database alone makes. */
@Table
record Always(
    @Field(primaryKey = true, generation = Generation.IDENTITY_ALWAYS) @Nullable Long id,
    @Field(unique = true) String name) {}
