package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
public record Person(@Field(primaryKey = true) Long id) {}
