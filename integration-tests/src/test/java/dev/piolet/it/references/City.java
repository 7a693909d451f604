package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record whose key the database makes. */
@Table
public record City(@Field(primaryKey = true) @Nullable Integer id, String name) {}
