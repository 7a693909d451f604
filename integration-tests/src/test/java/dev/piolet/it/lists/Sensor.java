package dev.piolet.it.lists;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** One of very many. */
@Table
public record Sensor(@Field(primaryKey = true) long id, int channel, String site) {}
