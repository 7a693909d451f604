package dev.piolet.it.relations;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A tag, whose name is its key. */
@Table
record Tag(@Field(primaryKey = true) String name) {}
