package dev.piolet.it.copy;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A row of which the database makes nothing. */
@Table
record Pair(@Field(primaryKey = true) long id, @Nullable String text) {}
