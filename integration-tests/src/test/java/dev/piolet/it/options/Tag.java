package dev.piolet.it.options;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import org.jspecify.annotations.Nullable;

/** A record whose rows are marked as deleted, and have versions. */
@Table
record Tag(
    @Field(primaryKey = true) @Nullable Integer id,
    @Field(unique = true) String label,
    @SoftDelete boolean deleted,
    @Version long version) {}
