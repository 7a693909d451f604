/**
 * The works with Ebean: enhanced entities; collections inserted and updated in <a
 * href="https://ebean.io/docs/transactions/batch">JDBC batches</a> of a thousand, and deleted by
 * their keys; a <a href="https://ebean.io/docs/read-replicas/">data source of its own for
 * reads</a>, which then need no transaction; and {@code findEach} for many rows (<a
 * href="https://ebean.io/docs/query/findEach">large results</a>).
 */
@NullMarked
package dev.piolet.benchmarks.ebean;

import org.jspecify.annotations.NullMarked;
