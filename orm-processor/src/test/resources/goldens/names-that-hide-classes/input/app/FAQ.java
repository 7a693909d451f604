package app;

import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Its constant has the name of the class. */
@Table
record FAQ(@Field(primaryKey = true) @Nullable Long id, ID key, GPS place, MODE mode, @Embedded ADR adr) {}
