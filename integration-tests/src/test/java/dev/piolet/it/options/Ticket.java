package dev.piolet.it.options;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record of which a program need give nothing. */
@Table
record Ticket(
    @Field(primaryKey = true, generation = Generation.IDENTITY_ALWAYS) @Nullable Long id,
    @Field(defaultExpression = "'open'") @Nullable String state,
    @Field(generatedAs = "id * 2") @Nullable Long twice) {}
