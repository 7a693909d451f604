package dev.piolet.type;

import dev.piolet.value.Multirange;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which values are the same to PostgreSQL though they are not equal in Java: 1.5 and 1.50 in
 * {@code numeric}, and one instant at two offsets, which {@code timestamptz} does not keep.
 */
final class Sameness {
  private Sameness() {}

  static boolean of(@Nullable Object left, @Nullable Object right) {
    if (left instanceof BigDecimal number && right instanceof BigDecimal other) {
      return number.compareTo(other) == 0;
    }
    if (left instanceof OffsetDateTime time && right instanceof OffsetDateTime other) {
      return time.isEqual(other);
    }
    if (left instanceof Range<?> range && right instanceof Range<?> other) {
      return ofRanges(range, other);
    }
    if (left instanceof Multirange<?> ranges && right instanceof Multirange<?> others) {
      return ofLists(ranges.ranges(), others.ranges());
    }
    return Arrays.deepEquals(new Object[] {left}, new Object[] {right});
  }

  private static boolean ofRanges(Range<?> left, Range<?> right) {
    return left.isEmpty() == right.isEmpty()
        && left.includesLower() == right.includesLower()
        && left.includesUpper() == right.includesUpper()
        && of(left.lower(), right.lower())
        && of(left.upper(), right.upper());
  }

  private static boolean ofLists(List<? extends Range<?>> left, List<? extends Range<?>> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!ofRanges(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }
}
