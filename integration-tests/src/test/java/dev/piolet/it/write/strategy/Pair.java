package dev.piolet.it.write.strategy;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record with a key of two columns. */
@Table
record Pair(
    @Field(primaryKey = true) int place,
    @Field(primaryKey = true, name = "order") String second,
    @Nullable String name) {}
