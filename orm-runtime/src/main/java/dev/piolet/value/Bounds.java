package dev.piolet.value;

import java.time.LocalDate;

/** The rules of the bounds of ranges. */
final class Bounds {
  private Bounds() {}

  /** Compares values, which must be {@link Comparable}. */
  @SuppressWarnings("unchecked") // the factories of ranges take nothing else
  static <T> int compare(T left, T right) {
    if (left instanceof Comparable<?> comparable) {
      return ((Comparable<T>) comparable).compareTo(right);
    }
    throw new IllegalArgumentException(
        "The bounds of a range must be Comparable, and " + left.getClass().getName() + " is not");
  }

  /** Whether each value but the infinite ones has a next one. */
  static boolean isDiscrete(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || (value instanceof LocalDate day
            && !day.equals(LocalDate.MAX)
            && !day.equals(LocalDate.MIN));
  }

  /**
   * The value after a discrete one.
   *
   * @throws IllegalArgumentException when there is none
   */
  @SuppressWarnings("unchecked") // the next value is of the same class
  static <T> T next(T value) {
    try {
      if (value instanceof Integer number) {
        return (T) (Integer) Math.incrementExact(number);
      }
      return value instanceof Long number
          ? (T) (Long) Math.incrementExact(number)
          : (T) ((LocalDate) value).plusDays(1);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "PostgreSQL keeps a range as [lower,upper), and there is no value after "
              + value
              + "; for a range without end take atLeast(...)",
          e);
    }
  }
}
