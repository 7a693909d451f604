/** The database's catalog of tables, compared with models. */
@NullMarked
package dev.piolet.internal.catalog;

import org.jspecify.annotations.NullMarked;
