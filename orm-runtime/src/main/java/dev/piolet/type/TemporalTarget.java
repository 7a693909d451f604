package dev.piolet.type;

import org.jspecify.annotations.Nullable;

/**
 * A type that a cast to a date or time takes: a {@link PgType} of a {@code Temporal}. Immutable and
 * thread-safe.
 *
 * @param <T> the Java type of a value
 */
public sealed interface TemporalTarget<T extends @Nullable Object> extends CastTarget<T>
    permits PgType {}
