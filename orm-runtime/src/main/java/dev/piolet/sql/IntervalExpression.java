package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Interval;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/** An expression whose value is a length of time. Immutable and thread-safe. */
public interface IntervalExpression extends KindExpression<Interval, IntervalExpression> {
  @Override
  default IntervalExpression as(String name) {
    return Expressions.interval(OutputName.of(this, name));
  }

  @Override
  default PgType<Interval> type() {
    return PgTypes.INTERVAL;
  }

  /** {@code this = duration}. */
  default Condition eq(Duration duration) {
    return eq(Interval.of(duration));
  }

  /** {@code this <> duration}. */
  default Condition ne(Duration duration) {
    return ne(Interval.of(duration));
  }

  /** {@code this < duration}. */
  default Condition lt(Duration duration) {
    return lt(Interval.of(duration));
  }

  /** {@code this <= duration}. */
  default Condition le(Duration duration) {
    return le(Interval.of(duration));
  }

  /** {@code this > duration}. */
  default Condition gt(Duration duration) {
    return gt(Interval.of(duration));
  }

  /** {@code this >= duration}. */
  default Condition ge(Duration duration) {
    return ge(Interval.of(duration));
  }

  /** {@code this + other}. */
  default IntervalExpression plus(Operand<? extends @Nullable TemporalAmount> other) {
    return Expressions.interval(Operation.infix(this, " + ", other));
  }

  /** {@code this + period}. */
  default IntervalExpression plus(Period period) {
    return plus(Parameters.of(period));
  }

  /** {@code this + duration}. */
  default IntervalExpression plus(Duration duration) {
    return plus(Parameters.of(duration));
  }

  /** {@code this - other}. */
  default IntervalExpression minus(Operand<? extends @Nullable TemporalAmount> other) {
    return Expressions.interval(Operation.infix(this, " - ", other));
  }

  /** {@code this - period}. */
  default IntervalExpression minus(Period period) {
    return minus(Parameters.of(period));
  }

  /** {@code this - duration}. */
  default IntervalExpression minus(Duration duration) {
    return minus(Parameters.of(duration));
  }

  /** {@code this * factor}. */
  default IntervalExpression times(double factor) {
    return times(Parameters.of(factor));
  }

  /** {@code this * factor}. */
  default IntervalExpression times(Expression<? extends @Nullable Number> factor) {
    return Expressions.interval(Operation.infix(this, " * ", factor));
  }

  /** {@code this / divisor}. */
  default IntervalExpression dividedBy(double divisor) {
    return dividedBy(Parameters.of(divisor));
  }

  /** {@code this / divisor}. */
  default IntervalExpression dividedBy(Expression<? extends @Nullable Number> divisor) {
    return Expressions.interval(Operation.infix(this, " / ", divisor));
  }

  /** {@code -this}. */
  default IntervalExpression negate() {
    return Expressions.interval(new Operation(new Chained("-", this, writer -> {}, true)));
  }
}
