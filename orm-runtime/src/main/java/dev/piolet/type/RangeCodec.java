package dev.piolet.type;

import dev.piolet.value.Range;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ranges. In binary they are flags, and the bounds that there are. */
final class RangeCodec<T> extends BinaryCodec<Range<T>> {
  private static final int EMPTY = 0x01;
  private static final int INCLUDES_LOWER = 0x02;
  private static final int INCLUDES_UPPER = 0x04;
  private static final int NO_LOWER = 0x08;
  private static final int NO_UPPER = 0x10;

  private final Codec<T> bound;
  private final @Nullable BinaryForm<T> boundForm;

  /**
   * The ranges of a type.
   *
   * @param bound how their bounds travel
   * @param boundForm how these do in binary, or null when they do not
   */
  RangeCodec(Codec<T> bound, @Nullable BinaryForm<T> boundForm) {
    this.bound = bound;
    this.boundForm = boundForm;
  }

  boolean isBinary() {
    return boundForm != null;
  }

  @Override
  public String text(Range<T> range) {
    return range.toText(this::boundText);
  }

  @Override
  public Range<T> parse(String text) {
    return Range.parse(text, this::parseBound);
  }

  String boundText(T value) {
    return requireBound(bound.text(value), value);
  }

  T parseBound(String text) {
    return requireBound(bound.parse(text), text);
  }

  /** A converter may make null of a value, and a bound that is null would be none at all. */
  private static <V> V requireBound(@Nullable V converted, Object value) {
    if (converted == null) {
      throw new IllegalArgumentException("The bound " + value + " is converted to null");
    }
    return converted;
  }

  @Override
  void writeBytes(BinaryOutput out, Range<T> range) {
    BinaryForm<T> form = Objects.requireNonNull(boundForm);
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
