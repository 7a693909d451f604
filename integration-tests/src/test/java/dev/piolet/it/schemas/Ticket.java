package dev.piolet.it.schemas;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Its keys come in blocks. */
@Table
record Ticket(
    @Field(
            primaryKey = true,
            generation = Generation.SEQUENCE,
            sequence = "ticket_seq",
            allocationSize = 10)
        @Nullable Long id,
    String seat) {}
