package dev.piolet.benchmarks;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A row that belongs to a post, beside its notes. */
@Table
public record Label(@Field(primaryKey = true) long id, long postId, String name) {}
