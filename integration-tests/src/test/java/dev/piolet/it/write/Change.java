package dev.piolet.it.write;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A row that says how to change an account. */
@Table
record Change(@Field(primaryKey = true) long accountId, String name, int visits) {}
