package dev.piolet.query;

/**
 * A function of three values, such as a record's constructor.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface Function3<A, B, C, R> {
  /** Applies the function to the values of one row. */
  R apply(A first, B second, C third);
}
