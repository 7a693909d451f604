package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A tool of a house. */
@Table
record Tool(@Field(primaryKey = true) int house, @Field(primaryKey = true) String name) {}
