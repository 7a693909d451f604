/** Values of PostgreSQL's types that Java has no class for. */
@NullMarked
package dev.piolet.value;

import org.jspecify.annotations.NullMarked;
