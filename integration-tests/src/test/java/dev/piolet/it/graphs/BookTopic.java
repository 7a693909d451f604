package dev.piolet.it.graphs;

import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a book is about a topic, since when, and why. */
@Table
record BookTopic(
    @Field(primaryKey = true, references = Book.class) long bookId,
    @Field(primaryKey = true, references = Topic.class) int topicId,
    @CreatedAt @Nullable Instant created,
    @Field(defaultExpression = "1", notNull = true) @Nullable Integer weight,
    @Nullable String why) {}
