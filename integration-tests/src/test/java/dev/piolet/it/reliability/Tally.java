package dev.piolet.it.reliability;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** One of a few rows that transactions take from and add to, so that they wait for each other. */
@Table
record Tally(@Field(primaryKey = true) int id, long balance) {}
