/** Tests that need generated tables and a PostgreSQL. */
@NullMarked
package dev.piolet.it;

import org.jspecify.annotations.NullMarked;
