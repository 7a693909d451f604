/** Finds the problems of models, and prints nothing. Internal: it can change with any version. */
@NullMarked
package dev.piolet.processor.validate;

import org.jspecify.annotations.NullMarked;
