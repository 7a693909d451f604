package dev.piolet.query;

import dev.piolet.sql.BoundSql;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A statement that was executed, or that failed. Immutable; its values are those of the program.
 *
 * @param statement the text with its bound values, which may be confidential
 * @param duration how long it took from being sent to its last row being read; of statements that
 *     were sent together, the time from the answer before to its own: they add up to that of all,
 *     but PostgreSQL sends short answers together, and the first of those then has the time of the
 *     rest
 * @param rows how many rows it gave or affected; 0 where it failed
 * @param batchIndex its place, from 0, among the statements that were sent together with it, or
 *     empty when it was sent by itself
 * @param failure what it failed with
 */
public record ExecutedStatement(
    BoundSql statement,
    Duration duration,
    long rows,
    OptionalInt batchIndex,
    Optional<RuntimeException> failure) {}
