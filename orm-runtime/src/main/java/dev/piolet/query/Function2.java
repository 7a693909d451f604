package dev.piolet.query;

/**
 * A function of two values, such as a record's constructor.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface Function2<A, B, R> {
  /** Applies the function to the values of one row. */
  R apply(A first, B second);
}
