package dev.piolet.value;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All values between two bounds, each of which may be in it, not in it, or missing: PostgreSQL's
 * {@code int4range}, {@code daterange} and the like. Immutable.
 *
 * <p>Ranges of {@code Integer}, {@code Long} and {@code LocalDate} are kept as PostgreSQL keeps
 * them, from a bound that is in them to one that is not: {@code closed(1, 4)} equals {@code
 * closedOpen(1, 5)}. A range without values is {@link #empty}.
 *
 * @param <T> the Java type of the bounds
 */
public final class Range<T> {
  private static final Range<?> EMPTY = new Range<>(null, null, false, false, true);

  private final @Nullable T lower;
  private final @Nullable T upper;
  private final boolean includesLower;
  private final boolean includesUpper;
  private final boolean isEmpty;

  private Range(
      @Nullable T lower,
      @Nullable T upper,
      boolean includesLower,
      boolean includesUpper,
      boolean isEmpty) {
    this.lower = lower;
    this.upper = upper;
    this.includesLower = includesLower;
    this.includesUpper = includesUpper;
    this.isEmpty = isEmpty;
  }

  /** The range without values. */
  @SuppressWarnings("unchecked") // it has no bounds
  public static <T> Range<T> empty() {
    return (Range<T>) EMPTY;
  }

  /** The range of all values: {@code (,)}. */
  public static <T> Range<T> all() {
    return new Range<>(null, null, false, false, false);
  }

  /** From one value to another, both in it: {@code [lower,upper]}. */
  public static <T extends Comparable<? super T>> Range<T> closed(T lower, T upper) {
    return of(lower, true, upper, true);
  }

  /** From one value to another, neither in it: {@code (lower,upper)}. */
  public static <T extends Comparable<? super T>> Range<T> open(T lower, T upper) {
    return of(lower, false, upper, false);
  }

  /** From one value, which is in it, to another, which is not: {@code [lower,upper)}. */
  public static <T extends Comparable<? super T>> Range<T> closedOpen(T lower, T upper) {
    return of(lower, true, upper, false);
  }

  /** From one value, which is not in it, to another, which is: {@code (lower,upper]}. */
  public static <T extends Comparable<? super T>> Range<T> openClosed(T lower, T upper) {
    return of(lower, false, upper, true);
  }

  /** A value and all above it: {@code [lower,)}. */
  public static <T extends Comparable<? super T>> Range<T> atLeast(T lower) {
    return of(lower, true, null, false);
  }

  /** All above a value: {@code (lower,)}. */
  public static <T extends Comparable<? super T>> Range<T> greaterThan(T lower) {
    return of(lower, false, null, false);
  }

  /** A value and all below it: {@code (,upper]}. */
  public static <T extends Comparable<? super T>> Range<T> atMost(T upper) {
    return of(null, false, upper, true);
  }

  /** All below a value: {@code (,upper)}. */
  public static <T extends Comparable<? super T>> Range<T> lessThan(T upper) {
    return of(null, false, upper, false);
  }

  /**
   * A range of any bounds.
   *
   * @param lower where it begins, or null for no beginning
   * @param includesLower whether that value is in it
   * @param upper where it ends, or null for no end
   * @param includesUpper whether that value is in it
   * @throws IllegalArgumentException when it ends before it begins
   */
  public static <T> Range<T> of(
      @Nullable T lower, boolean includesLower, @Nullable T upper, boolean includesUpper) {
    T first = lower;
    T last = upper;
    boolean takesFirst = includesLower && lower != null;
    boolean takesLast = includesUpper && upper != null;
    if (lower != null && upper != null && Bounds.compare(lower, upper) > 0) {
      throw new IllegalArgumentException("The range begins at " + lower + " and ends at " + upper);
    }
    if (lower != null && !takesFirst && Bounds.isDiscrete(lower)) {
      first = Bounds.next(lower);
      takesFirst = true;
    }
    if (upper != null && takesLast && Bounds.isDiscrete(upper)) {
      last = Bounds.next(upper);
      takesLast = false;
    }
    boolean isEmpty = first != null && last != null && isEmpty(first, last, takesFirst, takesLast);
    return isEmpty ? empty() : new Range<>(first, last, takesFirst, takesLast, false);
  }

  private static <T> boolean isEmpty(T lower, T upper, boolean takesLower, boolean takesUpper) {
    int order = Bounds.compare(lower, upper);
    return order > 0 || (order == 0 && !(takesLower && takesUpper));
  }

  /**
   * Reads a range as PostgreSQL writes it: {@code [1,5)}, {@code empty}.
   *
   * @param bound reads a bound
   * @throws IllegalArgumentException when the text is no range
   */
  public static <T> Range<T> parse(String text, Function<String, T> bound) {
    RangeReader reader = new RangeReader(text);
    Range<T> range = reader.range(bound);
    reader.end();
    return range;
  }

  /** The value that it begins at, or null where it has no beginning or is empty. */
  public @Nullable T lower() {
    return lower;
  }

  /** The value that it ends at, or null where it has no end or is empty. */
  public @Nullable T upper() {
    return upper;
  }

  /** Whether {@link #lower} is in it. */
  public boolean includesLower() {
    return includesLower;
  }

  /** Whether {@link #upper} is in it. */
  public boolean includesUpper() {
    return includesUpper;
  }

  /** Whether no value is in it. */
  public boolean isEmpty() {
    return isEmpty;
  }

  /** Whether a value is in it. */
  public boolean contains(T value) {
    return !isEmpty && isAboveLower(value) && isBelowUpper(value);
  }

  private boolean isAboveLower(T value) {
    int order = lower == null ? 1 : Bounds.compare(value, lower);
    return order > 0 || (order == 0 && includesLower);
  }

  private boolean isBelowUpper(T value) {
    int order = upper == null ? -1 : Bounds.compare(value, upper);
    return order < 0 || (order == 0 && includesUpper);
  }

  /**
   * The range as PostgreSQL reads it.
   *
   * @param bound writes a bound
   */
  public String toText(Function<? super T, String> bound) {
    if (isEmpty) {
      return "empty";
    }
    return (includesLower ? "[" : "(")
        + (lower == null ? "" : RangeReader.quoted(bound.apply(lower)))
        + ','
        + (upper == null ? "" : RangeReader.quoted(bound.apply(upper)))
        + (includesUpper ? "]" : ")");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range<?> range
        && isEmpty == range.isEmpty
        && includesLower == range.includesLower
        && includesUpper == range.includesUpper
        && Objects.equals(lower, range.lower)
        && Objects.equals(upper, range.upper);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lower, upper, includesLower, includesUpper, isEmpty);
  }

  /** The range with its bounds as Java writes them: {@code [1,5)}. */
  @Override
  public String toString() {
    return toText(String::valueOf);
  }
}
