package dev.piolet.it.network;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A table that comes and goes. */
@Table
record Scratch(@Field(primaryKey = true) int id, @Field(index = true) String text) {}
