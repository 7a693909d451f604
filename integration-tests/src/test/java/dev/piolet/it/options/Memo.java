package dev.piolet.it.options;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record whose key is a wrapper that the program makes, and whose text has a collation. */
@Table
record Memo(
    @Field(primaryKey = true, generation = Generation.UUID_V7) @Nullable MemoId id,
    @Field(collation = "C", comment = "What it's about") String text) {}
