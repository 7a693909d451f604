package dev.piolet.it.write.strategy;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record that the database always numbers. */
@Table
record Numbered(
    @Field(primaryKey = true, generation = Generation.IDENTITY_ALWAYS) @Nullable Integer id,
    int place) {}
