/** Every work of every library, run once on few rows, with its results. */
@NullMarked
package dev.piolet.benchmarks;

import org.jspecify.annotations.NullMarked;
