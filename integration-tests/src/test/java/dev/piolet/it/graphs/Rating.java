package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Stands between, and needs more than what it refers to. */
@Table
record Rating(
    @Field(primaryKey = true, references = Book.class) long bookId,
    @Field(primaryKey = true, references = Author.class) long authorId,
    int stars) {}
