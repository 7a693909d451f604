/**
 * The database's catalog, read-only: its tables, views, types, sequences and all that belongs to
 * them, as {@code conn.schema().catalog(...)} reads it and as models are compared with it.
 */
@NullMarked
package dev.piolet.catalog;

import org.jspecify.annotations.NullMarked;
