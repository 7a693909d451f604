package dev.piolet.it.embedded;

import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record with embedded records. */
@Table
record Customer(
    @Field(primaryKey = true) @Nullable Long id,
    @Embedded Address home,
    String name,
    @Embedded(prefix = "work_") @Nullable Address office) {}
