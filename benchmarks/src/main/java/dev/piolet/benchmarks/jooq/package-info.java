/**
 * The works with jOOQ: table classes as its generator writes them, {@code Records.mapping} for rows
 * ("ad-hoc converters" need no reflection), multi-row {@code VALUES} for inserts and a batch with
 * one statement for updates: <a
 * href="https://www.jooq.org/doc/3.19/manual/sql-execution/batch-execution/">batch execution</a>,
 * <a href="https://www.jooq.org/doc/3.19/manual/sql-execution/performance-considerations/">
 * performance considerations</a>.
 */
@NullMarked
package dev.piolet.benchmarks.jooq;

import org.jspecify.annotations.NullMarked;
