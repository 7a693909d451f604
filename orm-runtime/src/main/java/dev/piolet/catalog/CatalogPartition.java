package dev.piolet.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A partition, as the catalog has it.
 *
 * @param schema the schema that it is in
 * @param sqlName its name in SQL
 * @param bound which rows it takes, as PostgreSQL writes it
 * @param kind the letter in {@code pg_class}
 * @param partitionKey how it is divided itself, or null
 * @param takesOthers whether it takes the rows that no other partition takes
 * @param isDetaching whether a DETACH CONCURRENTLY of it was not finished
 * @param condition which rows it takes, as a condition, or null for all
 * @param takesAll whether it takes all rows of its bound, which one that is divided itself may not
 */
public record CatalogPartition(
    String schema,
    String sqlName,
    String bound,
    char kind,
    @Nullable String partitionKey,
    boolean unlogged,
    boolean takesOthers,
    boolean isDetaching,
    @Nullable String condition,
    boolean takesAll) {}
