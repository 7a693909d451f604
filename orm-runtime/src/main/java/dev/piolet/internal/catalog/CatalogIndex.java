package dev.piolet.internal.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An index that is no constraint's, as the catalog has it.
 *
 * @param definition what it is, from {@code USING} on, as PostgreSQL writes it; {@code UNIQUE}
 *     before it
 * @param predicate which rows are in it, as PostgreSQL writes it, or null for all
 * @param valid whether it is complete
 * @param ofPartitions whether it is made of those of partitions
 */
record CatalogIndex(
    String name,
    String definition,
    @Nullable String predicate,
    boolean valid,
    boolean ofPartitions,
    @Nullable String tablespace) {}
