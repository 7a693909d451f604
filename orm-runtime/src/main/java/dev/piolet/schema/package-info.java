/** Tables and columns as the annotation processor generates them. */
@NullMarked
package dev.piolet.schema;

import org.jspecify.annotations.NullMarked;
