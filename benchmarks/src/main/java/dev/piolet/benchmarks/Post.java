package dev.piolet.benchmarks;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A row with others that belong to it. */
@Table
public record Post(@Field(primaryKey = true) long id, String title, int score) {}
