package dev.piolet.it.lists;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A tag of articles. */
@Table
public record Tag(@Field(primaryKey = true) long id, String name) {}
