/**
 * The works with Jdbi: one open handle, hand-written {@code RowMapper}s, and prepared batches, as
 * <a href="https://jdbi.org/#_performance">its manual</a> advises.
 */
@NullMarked
package dev.piolet.benchmarks.jdbi;

import org.jspecify.annotations.NullMarked;
