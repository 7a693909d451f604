package dev.piolet.it.whole;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record that has a smaller type than its table, whose key is a {@code bigint}. */
@Table
record Narrow(@Field(primaryKey = true) @Nullable Integer id, String name) {}
