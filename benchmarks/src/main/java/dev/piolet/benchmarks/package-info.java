/** The works that are measured, and what a library implements to do them. */
@NullMarked
package dev.piolet.benchmarks;

import org.jspecify.annotations.NullMarked;
