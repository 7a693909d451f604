package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Seen in its package alone, so that nothing public is of it. */
@Table
record Engine(@Field(primaryKey = true) int id) {}
