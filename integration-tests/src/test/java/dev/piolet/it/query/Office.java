package dev.piolet.it.query;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Where people work. */
@Table
public record Office(@Field(primaryKey = true) long id, String city) {}
