package dev.piolet.query;

/**
 * A function of four values, such as a record's constructor.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface Function4<A, B, C, D, R> {
  /** Applies the function to the values of one row. */
  R apply(A first, B second, C third, D fourth);
}
