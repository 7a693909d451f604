package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** What may be there and not be shown. */
@Table
record Publisher(
    @Field(primaryKey = true) @Nullable Long id, String name, @SoftDelete boolean closed) {}
