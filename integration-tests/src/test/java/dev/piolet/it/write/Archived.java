package dev.piolet.it.write;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A row that was moved away from the accounts, with a key that a user does not choose. */
@Table
record Archived(@Field(primaryKey = true) @Nullable Long id, String name) {}
