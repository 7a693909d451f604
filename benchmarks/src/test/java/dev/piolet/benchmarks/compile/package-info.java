/** That what is compiled is right. */
@NullMarked
package dev.piolet.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
