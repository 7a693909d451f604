/** Every PostgreSQL type there and back. */
@NullMarked
package dev.piolet.it.type;

import org.jspecify.annotations.NullMarked;
