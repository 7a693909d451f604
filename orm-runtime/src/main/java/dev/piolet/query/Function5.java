package dev.piolet.query;

/**
 * A function of five values, such as a record's constructor.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface Function5<A, B, C, D, E, R> {
  /** Applies the function to the values of one row. */
  R apply(A first, B second, C third, D fourth, E fifth);
}
