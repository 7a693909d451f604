package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.value.Range;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose value is a {@link Range}, such as {@code [1,5)}. Immutable and thread-safe.
 *
 * @param <T> the Java type of its bounds
 */
public interface RangeExpression<T extends @Nullable Object>
    extends KindExpression<Range<T>, RangeExpression<T>> {
  @Override
  default RangeExpression<T> as(String name) {
    return Expressions.range(type(), OutputName.of(this, name));
  }

  /** The type of the bounds. */
  @SuppressWarnings("unchecked") // a range is made of its bounds' type
  default PgType<T> bound() {
    return (PgType<T>) Objects.requireNonNull(type().component(), "A range has bounds");
  }

  /** {@code this @> value}: the value is in it. */
  default Condition contains(T value) {
    return contains(Parameters.of(bound(), value));
  }

  /** {@code this @> value}: the value is in it. */
  default Condition contains(Expression<T> value) {
    return Operation.condition(this, " @> ", value);
  }

  /** {@code this @> range}: all of the range is in it. */
  default Condition contains(Range<T> range) {
    return contains(Values.range(this, range));
  }

  /** {@code this @> other}: all of the other is in it. */
  default Condition contains(RangeExpression<T> other) {
    return Operation.condition(this, " @> ", other);
  }

  /** {@code this <@ range}: all of it is in the range. */
  default Condition containedBy(Range<T> range) {
    return containedBy(Values.range(this, range));
  }

  /** {@code this <@ other}: all of it is in the other. */
  default Condition containedBy(RangeExpression<T> other) {
    return Operation.condition(this, " <@ ", other);
  }

  /** {@code this && range}: they have something in common. */
  default Condition overlaps(Range<T> range) {
    return overlaps(Values.range(this, range));
  }

  /** {@code this && other}: they have something in common. */
  default Condition overlaps(RangeExpression<T> other) {
    return Operation.condition(this, " && ", other);
  }

  /** {@code this -|- range}: one begins where the other ends. */
  default Condition adjacentTo(Range<T> range) {
    return adjacentTo(Values.range(this, range));
  }

  /** {@code this -|- other}: one begins where the other ends. */
  default Condition adjacentTo(RangeExpression<T> other) {
    return Operation.condition(this, " -|- ", other);
  }

  /** {@code this << range}: it ends before the range begins. */
  default Condition before(Range<T> range) {
    return before(Values.range(this, range));
  }

  /** {@code this << other}: it ends before the other begins. */
  default Condition before(RangeExpression<T> other) {
    return Operation.condition(this, " << ", other);
  }

  /** {@code this >> range}: it begins after the range ends. */
  default Condition after(Range<T> range) {
    return after(Values.range(this, range));
  }

  /** {@code this >> other}: it begins after the other ends. */
  default Condition after(RangeExpression<T> other) {
    return Operation.condition(this, " >> ", other);
  }

  /** {@code this + other}: both as one; there may be no gap between. */
  default RangeExpression<T> union(RangeExpression<T> other) {
    return Expressions.range(type(), Operation.infix(this, " + ", other));
  }

  /** {@code this * other}: what they have in common. */
  default RangeExpression<T> intersection(RangeExpression<T> other) {
    return Expressions.range(type(), Operation.infix(this, " * ", other));
  }

  /** {@code this - other}: it without the other. */
  default RangeExpression<T> difference(RangeExpression<T> other) {
    return Expressions.range(type(), Operation.infix(this, " - ", other));
  }

  /** {@code lower(this)}: where it begins, NULL where it has no beginning. */
  default Expression<@Nullable T> lower() {
    return Expressions.any(bound(), Expressions.call("lower", this));
  }

  /** {@code upper(this)}: where it ends, NULL where it has no end. */
  default Expression<@Nullable T> upper() {
    return Expressions.any(bound(), Expressions.call("upper", this));
  }

  /** {@code isempty(this)}: nothing is in it. */
  default Condition isEmpty() {
    return Expressions.condition(Expressions.call("isempty", this));
  }
}
