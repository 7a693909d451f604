package dev.piolet.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A sequence, as the catalog has it.
 *
 * @param sqlName its name in SQL
 * @param schema the schema that it is in
 * @param name its name without the schema
 * @param type the type of its values, as PostgreSQL writes it
 * @param increment by how much it counts on
 * @param start the first of its numbers
 * @param cache how many values a session takes at once
 * @param cycles whether it begins again where it ends
 * @param owner the column that it is dropped with, in SQL, or null
 */
public record CatalogSequence(
    String sqlName,
    String schema,
    String name,
    String type,
    long increment,
    long min,
    long max,
    long start,
    long cache,
    boolean cycles,
    @Nullable String owner) {}
