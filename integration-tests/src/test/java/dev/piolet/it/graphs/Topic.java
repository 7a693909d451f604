package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** What books are about. */
@Table
record Topic(@Field(primaryKey = true) @Nullable Integer id, String name) {}
