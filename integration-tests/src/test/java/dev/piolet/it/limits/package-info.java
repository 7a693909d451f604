/** Queries at the limits of what PostgreSQL, its driver and the JVM take. */
@NullMarked
package dev.piolet.it.limits;

import org.jspecify.annotations.NullMarked;
