package dev.piolet;

import dev.piolet.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * A column whose value in an object is another one than that which was last read or written.
 * Immutable, as far as its values are.
 *
 * @param column the column
 * @param before the value that was last read or written, or null
 * @param after the value that the object has, or null
 */
public record ColumnChange<M, T>(Column<M, T> column, @Nullable T before, @Nullable T after) {}
