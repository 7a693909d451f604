package dev.piolet.query;

/**
 * A function of six values, such as a record's constructor.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface Function6<A, B, C, D, E, F, R> {
  /** Applies the function to the values of one row. */
  R apply(A first, B second, C third, D fourth, E fifth, F sixth);
}
