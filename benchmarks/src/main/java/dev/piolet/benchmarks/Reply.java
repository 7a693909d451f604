package dev.piolet.benchmarks;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A row that belongs to a note. */
@Table
public record Reply(@Field(primaryKey = true) long id, long noteId, String author, String body) {}
