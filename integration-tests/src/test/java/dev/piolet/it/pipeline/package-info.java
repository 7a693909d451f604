/** Statements that are sent together, and how many round trips that takes. */
@NullMarked
package dev.piolet.it.pipeline;

import org.jspecify.annotations.NullMarked;
