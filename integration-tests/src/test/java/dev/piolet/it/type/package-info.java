/** Every PostgreSQL type there and back, alone and as columns of models. */
@NullMarked
package dev.piolet.it.type;

import org.jspecify.annotations.NullMarked;
