/** Runs the benchmarks in rounds and keeps what was measured. */
@NullMarked
package dev.piolet.benchmarks.run;

import org.jspecify.annotations.NullMarked;
