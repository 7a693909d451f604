/** Tests of saving graphs that are records. */
@NullMarked
package dev.piolet.it.graphs;

import org.jspecify.annotations.NullMarked;
