package dev.piolet.it.schemas;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
record Topic(@Field(primaryKey = true) @Nullable Integer id, String name) {}
