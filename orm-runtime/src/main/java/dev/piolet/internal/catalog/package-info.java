/** What the database's catalog says of tables, compared with models. */
@NullMarked
package dev.piolet.internal.catalog;

import org.jspecify.annotations.NullMarked;
