package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

/** Steps behind each other, whose keys come in blocks. */
@Table
public record Step(
    @Field(
            primaryKey = true,
            generation = Generation.SEQUENCE,
            sequence = "step_seq",
            allocationSize = 10)
        @Nullable Long id,
    @Nullable Ref<Step> before) {}
