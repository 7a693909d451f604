package dev.piolet.examples.tpch;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A part of the world: a record is the shortest model. */
@Table
record Region(@Field(primaryKey = true) long regionKey, String name, String comment) {}
