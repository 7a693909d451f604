/** What the benchmarks run by default. */
@NullMarked
package dev.piolet.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
