package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
public record Shop(@Field(primaryKey = true) long id) {}
