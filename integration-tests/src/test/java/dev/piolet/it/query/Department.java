package dev.piolet.it.query;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A record that employees reference. */
@Table
record Department(@Field(primaryKey = true) long id, String name) {}
