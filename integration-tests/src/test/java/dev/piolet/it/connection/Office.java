package dev.piolet.it.connection;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record whose key the database generates. */
@Table
record Office(@Field(primaryKey = true) @Nullable Long id, String city) {}
