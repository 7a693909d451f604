/** Models whose properties are of every kind of type, and what becomes of them. */
@NullMarked
package dev.piolet.it.types;

import org.jspecify.annotations.NullMarked;
