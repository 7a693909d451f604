package dev.piolet.observe;

import java.time.Duration;
import java.util.Optional;

/**
 * A statement that was executed, or that has failed. Immutable.
 *
 * @param statement what was sent
 * @param duration how long it took from being sent to its last row being read; of statements that
 *     were sent together, the time from the answer before to its own: they add up to that of all,
 *     but PostgreSQL sends short answers together, and the first of those then has the time of the
 *     rest
 * @param rows how many rows it gave or affected; 0 where it failed
 * @param isPrepared whether it was executed by the name under which PostgreSQL has it prepared, and
 *     not parsed again; false where the driver does not tell
 * @param failure what it failed with, or what failed before it among those that were sent with it,
 *     so that it was not executed. The exception may hold values
 */
public record ExecutedStatement(
    SentStatement statement,
    Duration duration,
    long rows,
    boolean isPrepared,
    Optional<Throwable> failure) {}
