/** What was measured, as JSON, tables and charts. It knows nothing of how it was measured. */
@NullMarked
package dev.piolet.benchmarks.report;

import org.jspecify.annotations.NullMarked;
