package dev.piolet.internal.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An index that is no constraint's, as the catalog has it.
 *
 * @param definition what it is, from {@code USING} on, as PostgreSQL writes it; {@code UNIQUE}
 *     before it
 * @param valid whether it is complete
 */
record CatalogIndex(String name, String definition, boolean valid, @Nullable String tablespace) {}
