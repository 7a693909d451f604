package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Known by its text. */
@Table(name = "select")
public record Word(@Field(primaryKey = true, name = "or\"der", length = 20) String text) {}
