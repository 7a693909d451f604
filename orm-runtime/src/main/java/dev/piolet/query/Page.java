package dev.piolet.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a query's rows, and how many there are in all.
 *
 * @param rows the rows of the page, in order
 * @param total the number of rows on all pages together
 */
public record Page<T extends @Nullable Object>(List<T> rows, long total) {}
