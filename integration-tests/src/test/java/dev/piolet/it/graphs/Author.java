package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Numbered by the database. */
@Table
record Author(@Field(primaryKey = true) @Nullable Long id, String name) {}
