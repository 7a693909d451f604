package dev.piolet.it.write;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A row that statements change. */
@Table
record Account(
    @Field(primaryKey = true) @Nullable Long id,
    @Field(unique = true) String email,
    String name,
    @Nullable Integer visits,
    boolean active) {}
