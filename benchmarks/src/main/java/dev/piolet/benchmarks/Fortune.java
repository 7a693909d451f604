package dev.piolet.benchmarks;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A row of TechEmpower's table of fortune cookies. */
@Table
public record Fortune(@Field(primaryKey = true) int id, String message) {}
