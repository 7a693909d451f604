package dev.piolet.it.connection;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record that is nothing but its generated key. */
@Table
record Ticket(@Field(primaryKey = true) @Nullable Long id) {}
