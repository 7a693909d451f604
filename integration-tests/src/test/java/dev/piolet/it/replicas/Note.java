package dev.piolet.it.replicas;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
record Note(@Field(primaryKey = true) @Nullable Long id, String text) {}
