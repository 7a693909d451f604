/** The command on few rows, from its options to its report. */
@NullMarked
package dev.piolet.benchmarks.run;

import org.jspecify.annotations.NullMarked;
