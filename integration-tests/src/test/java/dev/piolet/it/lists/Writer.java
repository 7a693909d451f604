package dev.piolet.it.lists;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Who writes articles and comments. */
@Table
public record Writer(@Field(primaryKey = true) long id, String name) {}
