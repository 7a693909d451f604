package dev.piolet.benchmarks;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/**
 * A narrow row. Works state their rows as this record; a library may read it itself or have a class
 * of its own.
 *
 * @param id the key; null until the row is stored
 */
@Table
public record Item(@Field(primaryKey = true) @Nullable Long id, String name, int quantity) {}
