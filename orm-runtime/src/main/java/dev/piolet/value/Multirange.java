package dev.piolet.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ranges with gaps between them: PostgreSQL's {@code int4multirange} and the like. Immutable.
 *
 * <p>They are kept as PostgreSQL keeps them: in their order, without empty ones, and those that
 * overlap or meet as one.
 *
 * @param <T> the Java type of the bounds
 */
public final class Multirange<T> {
  private final List<Range<T>> ranges;

  private Multirange(List<Range<T>> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /** Some ranges as one value. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T> Multirange<T> of(Range<T>... ranges) {
    return of(List.of(ranges));
  }

  /** Some ranges as one value. */
  public static <T> Multirange<T> of(List<Range<T>> ranges) {
    List<Range<T>> sorted = new ArrayList<>(ranges);
    sorted.removeIf(Range::isEmpty);
    sorted.sort(Multirange::compareLower);
    List<Range<T>> merged = new ArrayList<>(sorted.size());
    for (Range<T> range : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && meets(merged.get(last), range)) {
        merged.set(last, union(merged.get(last), range));
      } else {
        merged.add(range);
      }
    }
    return new Multirange<>(merged);
  }

  private static <T> int compareLower(Range<T> left, Range<T> right) {
    T first = left.lower();
    T second = right.lower();
    if (first == null || second == null) {
      return Boolean.compare(first != null, second != null);
    }
    int order = Bounds.compare(first, second);
    return order != 0 ? order : Boolean.compare(right.includesLower(), left.includesLower());
  }

  /** Whether a range leaves no gap behind one that does not begin later. */
  private static <T> boolean meets(Range<T> before, Range<T> range) {
    T end = before.upper();
    T start = range.lower();
    if (end == null || start == null) {
      return true;
    }
    int order = Bounds.compare(start, end);
    return order < 0 || (order == 0 && (before.includesUpper() || range.includesLower()));
  }

  private static <T> Range<T> union(Range<T> before, Range<T> range) {
    Comparator<Range<T>> byUpper = Multirange::compareUpper;
    Range<T> longer = byUpper.compare(before, range) >= 0 ? before : range;
    return Range.of(before.lower(), before.includesLower(), longer.upper(), longer.includesUpper());
  }

  private static <T> int compareUpper(Range<T> left, Range<T> right) {
    T first = left.upper();
    T second = right.upper();
    if (first == null || second == null) {
      return Boolean.compare(first == null, second == null);
    }
    int order = Bounds.compare(first, second);
    return order != 0 ? order : Boolean.compare(left.includesUpper(), right.includesUpper());
  }

  /**
   * Reads a multirange as PostgreSQL writes it: {@code {[1,3),[5,7)}}.
   *
   * @param bound reads a bound
   * @throws IllegalArgumentException when the text is no multirange
   */
  public static <T> Multirange<T> parse(String text, Function<String, T> bound) {
    RangeReader reader = new RangeReader(text);
    List<Range<T>> ranges = new ArrayList<>();
    reader.expect('{');
    if (!reader.take('}')) {
      do {
        ranges.add(reader.range(bound));
      } while (reader.take(','));
      reader.expect('}');
    }
    reader.end();
    return of(ranges);
  }

  /** The ranges, in their order; none of them is empty. */
  public List<Range<T>> ranges() {
    return ranges;
  }

  /** Whether no value is in it. */
  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** Whether a value is in one of the ranges. */
  public boolean contains(T value) {
    return ranges.stream().anyMatch(range -> range.contains(value));
  }

  /**
   * The multirange as PostgreSQL reads it.
   *
   * @param bound writes a bound
   */
  public String toText(Function<? super T, String> bound) {
    return '{' + String.join(",", ranges.stream().map(range -> range.toText(bound)).toList()) + '}';
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Multirange<?> multirange && ranges.equals(multirange.ranges);
  }

  @Override
  public int hashCode() {
    return ranges.hashCode();
  }

  /** The ranges with their bounds as Java writes them: {@code {[1,3),[5,7)}}. */
  @Override
  public String toString() {
    return toText(String::valueOf);
  }
}
