/**
 * The works with jOOQ: table classes as its generator writes them, {@code Records.mapping} for
 * rows, which needs no reflection, multi-row {@code VALUES} for inserts and upserts, {@code = any}
 * of an array of keys for deletions, and a batch with one statement for updates (<a
 * href="https://www.jooq.org/doc/3.19/manual/sql-execution/batch-execution/">batch execution</a>).
 * Logging is off (<a
 * href="https://www.jooq.org/doc/3.19/manual/sql-execution/performance-considerations/">performance
 * considerations</a>); the driver keeps the prepared statements.
 */
@NullMarked
package dev.piolet.benchmarks.jooq;

import org.jspecify.annotations.NullMarked;
