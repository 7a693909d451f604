package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a book quotes another, with a key of its own, so that nothing else keeps pairs apart. */
@Table
record Quotation(
    @Field(primaryKey = true, generation = Generation.UUID_V7) @Nullable UUID id,
    @Field(references = Book.class) long bookId,
    @Field(references = Book.class) long quotedId) {}
