package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
public record PetType(@Field(primaryKey = true) int id, String name) {}
