/** The works as JMH benchmarks: each is done by the library that the parameter names. */
@NullMarked
package dev.piolet.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
