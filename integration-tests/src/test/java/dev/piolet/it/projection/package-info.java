/** Tests of projections: records with {@code @Projection}, read from PostgreSQL. */
@NullMarked
package dev.piolet.it.projection;

import org.jspecify.annotations.NullMarked;
