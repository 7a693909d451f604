package dev.own;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** The package's first part is a property. */
@Table
record Dev(@Field(primaryKey = true) int dev, Kind kind, String own) {}
