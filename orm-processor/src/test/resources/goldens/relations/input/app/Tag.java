package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
public record Tag(@Field(primaryKey = true) String name) {}
