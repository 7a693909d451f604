/**
 * The works in hand-written JDBC, done well: statements prepared once a connection, getters by
 * index, batches in a transaction, and the key column named where keys come back.
 */
@NullMarked
package dev.piolet.benchmarks.jdbc;

import org.jspecify.annotations.NullMarked;
