/** How results are put together and shown. */
@NullMarked
package dev.piolet.benchmarks.report;

import org.jspecify.annotations.NullMarked;
