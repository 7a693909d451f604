package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
public record Customer(@Field(primaryKey = true) int id) {}
