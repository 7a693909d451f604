package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
public record User(@Field(primaryKey = true) @Nullable Long id, String name) {}
