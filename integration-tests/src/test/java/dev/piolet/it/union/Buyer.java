package dev.piolet.it.union;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Payments refer to them. */
@Table
public record Buyer(@Field(primaryKey = true) long id, String name) {}
