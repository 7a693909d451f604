/** Texts that want to break out, at every entry that takes one. */
@NullMarked
package dev.piolet.it.fuzz;

import org.jspecify.annotations.NullMarked;
