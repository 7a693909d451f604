package dev.piolet.it.transactions;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
record Score(@Field(primaryKey = true) @Nullable Long id, String text) {}
