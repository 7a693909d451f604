package dev.piolet.it.schemas;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

/** A record with a reference. */
@Table
record Page(@Field(primaryKey = true) @Nullable Long id, Ref<Story> story, String text) {}
