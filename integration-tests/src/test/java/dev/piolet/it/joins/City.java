package dev.piolet.it.joins;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** The end of the longest path. */
@Table
record City(@Field(primaryKey = true) long id, String name) {}
