package dev.piolet.it.write;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A table with JSON. */
@Table
record Notepad(@Field(primaryKey = true) int id, @Field(json = true) Options options) {
  record Options(String theme, int size) {}
}
