package dev.piolet.internal.observe;

import dev.piolet.sql.BoundSql;

/**
 * A statement that took long.
 *
 * @param statement the statement
 * @param nanos how many nanoseconds
 * @param rows how many rows it gave or affected
 */
public record SlowStatement(BoundSql statement, long nanos, long rows) {}
