package dev.piolet.type;

import org.jspecify.annotations.Nullable;

/**
 * A type that an expression can be cast to: any {@link PgType}. What the result can do follows from
 * its Java type, by which {@code castTo} is chosen. Immutable and thread-safe.
 *
 * @param <T> the Java type of a value
 */
public sealed interface CastTarget<T extends @Nullable Object> permits TemporalTarget {
  /** The type in SQL. */
  String name();
}
