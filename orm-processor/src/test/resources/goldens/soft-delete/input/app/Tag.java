package app;

import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;

/** A table without key, whose rows only statements can mark. */
@Table
record Tag(String name, @SoftDelete boolean deleted) {}
