package dev.piolet.sql;

import java.time.temporal.Temporal;

/**
 * An expression whose value is a date or a time. Immutable and thread-safe.
 *
 * @param <T> the Java type of the date or time
 */
public interface TemporalExpression<T extends Temporal> extends Expression<T> {}
