package app;

import dev.piolet.annotations.Access;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A key of its own making, and no identity where the key comes from elsewhere. */
@Table
record Ticket(
    @Field(primaryKey = true, access = Access.READ_ONLY, defaultExpression = "next_ticket()")
        @Nullable Long id,
    @Field(generation = Generation.NONE) @Nullable Long number,
    @Field(generatedAs = "id || '!'") String label) {}
