package dev.piolet.type;

import dev.piolet.value.Multirange;
import dev.piolet.value.Range;
import org.jspecify.annotations.Nullable;

/** Ranges in PostgreSQL's binary format: flags, and the bounds that there are. */
final class BinaryRanges {
  private static final int EMPTY = 0x01;
  private static final int INCLUDES_LOWER = 0x02;
  private static final int INCLUDES_UPPER = 0x04;
  private static final int NO_LOWER = 0x08;
  private static final int NO_UPPER = 0x10;

  private BinaryRanges() {}

  /**
   * The ranges of a type.
   *
   * @param bound the form of their bounds, or null when they have none
   */
  static <T> @Nullable BinaryForm<Range<T>> range(@Nullable BinaryForm<T> bound) {
    return bound == null ? null : BinaryForm.ofUnknown((out, range) -> write(out, range, bound));
  }

  /** The multiranges of a type: how many ranges there are, and each like a value of its own. */
  static <T> @Nullable BinaryForm<Multirange<T>> multirange(@Nullable BinaryForm<T> bound) {
    BinaryForm<Range<T>> form = range(bound);
    return form == null
        ? null
        : BinaryForm.ofUnknown(
            (out, ranges) -> {
              out.int4(ranges.ranges().size());
              ranges.ranges().forEach(range -> form.write(out, range));
            });
  }

  private static <T> void write(BinaryOutput out, Range<T> range, BinaryForm<T> form) {
    T lower = range.lower();
    T upper = range.upper();
    out.int1(
        range.isEmpty()
            ? EMPTY
            : (range.includesLower() ? INCLUDES_LOWER : 0)
                | (range.includesUpper() ? INCLUDES_UPPER : 0)
                | (lower == null ? NO_LOWER : 0)
                | (upper == null ? NO_UPPER : 0));
    if (lower != null) {
      form.write(out, lower);
    }
    if (upper != null) {
      form.write(out, upper);
    }
  }
}
