package dev.piolet.it.projection;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Where people work. */
@Table
record Office(@Field(primaryKey = true) long id, String name, String city) {}
