package dev.piolet.it.relations;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Who writes, and may have a boss. */
@Table
record Person(
    @Field(primaryKey = true) long id,
    String name,
    @Field(references = Person.class) @Nullable Long bossId) {}
