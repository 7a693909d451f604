package dev.piolet.query;

import org.jspecify.annotations.Nullable;

/**
 * A function of two values, such as a record's constructor.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface Function2<
    A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> {
  /** Applies the function to the values of one row. */
  R apply(A first, B second);
}
