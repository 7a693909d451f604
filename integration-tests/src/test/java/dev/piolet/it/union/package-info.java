/** Sealed models whose types have a table each. */
@NullMarked
package dev.piolet.it.union;

import org.jspecify.annotations.NullMarked;
