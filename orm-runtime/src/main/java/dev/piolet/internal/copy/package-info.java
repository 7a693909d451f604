/** Rows by PostgreSQL's COPY; not API, may change in any release. */
@NullMarked
package dev.piolet.internal.copy;

import org.jspecify.annotations.NullMarked;
