/**
 * The works with Ebean: enhanced entities, collections written in JDBC batches (<a
 * href="https://ebean.io/docs/persist/batch">persist in batch</a>), a data source of its own for
 * reads without a transaction (<a href="https://ebean.io/docs/transactions/">transactions</a>), and
 * {@code findEach} for many rows (<a href="https://ebean.io/docs/query/findEach">large
 * results</a>).
 */
@NullMarked
package dev.piolet.benchmarks.ebean;

import org.jspecify.annotations.NullMarked;
