package dev.piolet.benchmarks;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A row that belongs to a post. */
@Table
public record Note(
    @Field(primaryKey = true) long id, long postId, String author, String body, int likes) {}
