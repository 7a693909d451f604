package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import dev.piolet.value.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose value is a date or a time. Immutable and thread-safe.
 *
 * <p>What is added to a date gives a date: where PostgreSQL makes it a timestamp, it is cast back.
 * {@code castTo(PgTypes.TIMESTAMP).plus(...)} keeps the hours.
 *
 * @param <T> the Java type of the date or time
 */
public interface TemporalExpression<T extends @Nullable Temporal>
    extends KindExpression<T, TemporalExpression<T>> {
  @Override
  default TemporalExpression<T> as(String name) {
    return Expressions.temporal(type(), OutputName.of(this, name));
  }

  /**
   * {@code this = moment}, of a date or timestamp; one without zone is taken as the session's.
   *
   * @throws IllegalArgumentException for a time of day
   */
  default <I extends Temporal & Comparable<Instant>> Condition eq(I moment) {
    return TemporalComparison.of(this, " = ", moment);
  }

  /**
   * {@code this = other}, of dates and timestamps of any type.
   *
   * @throws IllegalArgumentException where either is a time of day, and the other none
   */
  default Condition eq(Operand<? extends @Nullable Temporal> other) {
    return TemporalComparison.of(this, " = ", other);
  }

  /** {@code this = (query)}, of dates and timestamps of any type. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Temporal>> Condition eq(Q query) {
    return TemporalComparison.of(this, " = ", query);
  }

  /**
   * {@code this <> moment}, of a date or timestamp; one without zone is taken as the session's.
   *
   * @throws IllegalArgumentException for a time of day
   */
  default <I extends Temporal & Comparable<Instant>> Condition ne(I moment) {
    return TemporalComparison.of(this, " <> ", moment);
  }

  /**
   * {@code this <> other}, of dates and timestamps of any type.
   *
   * @throws IllegalArgumentException where either is a time of day, and the other none
   */
  default Condition ne(Operand<? extends @Nullable Temporal> other) {
    return TemporalComparison.of(this, " <> ", other);
  }

  /** {@code this <> (query)}, of dates and timestamps of any type. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Temporal>> Condition ne(Q query) {
    return TemporalComparison.of(this, " <> ", query);
  }

  /**
   * {@code this < moment}, of a date or timestamp; one without zone is taken as the session's.
   *
   * @throws IllegalArgumentException for a time of day
   */
  default <I extends Temporal & Comparable<Instant>> Condition lt(I moment) {
    return TemporalComparison.of(this, " < ", moment);
  }

  /**
   * {@code this < other}, of dates and timestamps of any type.
   *
   * @throws IllegalArgumentException where either is a time of day, and the other none
   */
  default Condition lt(Operand<? extends @Nullable Temporal> other) {
    return TemporalComparison.of(this, " < ", other);
  }

  /** {@code this < (query)}, of dates and timestamps of any type. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Temporal>> Condition lt(Q query) {
    return TemporalComparison.of(this, " < ", query);
  }

  /**
   * {@code this <= moment}, of a date or timestamp; one without zone is taken as the session's.
   *
   * @throws IllegalArgumentException for a time of day
   */
  default <I extends Temporal & Comparable<Instant>> Condition le(I moment) {
    return TemporalComparison.of(this, " <= ", moment);
  }

  /**
   * {@code this <= other}, of dates and timestamps of any type.
   *
   * @throws IllegalArgumentException where either is a time of day, and the other none
   */
  default Condition le(Operand<? extends @Nullable Temporal> other) {
    return TemporalComparison.of(this, " <= ", other);
  }

  /** {@code this <= (query)}, of dates and timestamps of any type. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Temporal>> Condition le(Q query) {
    return TemporalComparison.of(this, " <= ", query);
  }

  /**
   * {@code this > moment}, of a date or timestamp; one without zone is taken as the session's.
   *
   * @throws IllegalArgumentException for a time of day
   */
  default <I extends Temporal & Comparable<Instant>> Condition gt(I moment) {
    return TemporalComparison.of(this, " > ", moment);
  }

  /**
   * {@code this > other}, of dates and timestamps of any type.
   *
   * @throws IllegalArgumentException where either is a time of day, and the other none
   */
  default Condition gt(Operand<? extends @Nullable Temporal> other) {
    return TemporalComparison.of(this, " > ", other);
  }

  /** {@code this > (query)}, of dates and timestamps of any type. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Temporal>> Condition gt(Q query) {
    return TemporalComparison.of(this, " > ", query);
  }

  /**
   * {@code this >= moment}, of a date or timestamp; one without zone is taken as the session's.
   *
   * @throws IllegalArgumentException for a time of day
   */
  default <I extends Temporal & Comparable<Instant>> Condition ge(I moment) {
    return TemporalComparison.of(this, " >= ", moment);
  }

  /**
   * {@code this >= other}, of dates and timestamps of any type.
   *
   * @throws IllegalArgumentException where either is a time of day, and the other none
   */
  default Condition ge(Operand<? extends @Nullable Temporal> other) {
    return TemporalComparison.of(this, " >= ", other);
  }

  /** {@code this >= (query)}, of dates and timestamps of any type. */
  default <Q extends SqlPart & Subquery<? extends @Nullable Temporal>> Condition ge(Q query) {
    return TemporalComparison.of(this, " >= ", query);
  }

  /** {@code this + days}: so many days later. */
  default TemporalExpression<T> plusDays(int days) {
    return Days.moved(this, " + ", Parameters.of(days));
  }

  /** {@code this + days}: so many days later. */
  default TemporalExpression<T> plusDays(Expression<Integer> days) {
    return Days.moved(this, " + ", days);
  }

  /** {@code this - days}: so many days before. */
  default TemporalExpression<T> minusDays(int days) {
    return Days.moved(this, " - ", Parameters.of(days));
  }

  /** {@code this - days}: so many days before. */
  default TemporalExpression<T> minusDays(Expression<Integer> days) {
    return Days.moved(this, " - ", days);
  }

  /** {@code this + interval}. */
  default TemporalExpression<T> plus(Expression<Interval> interval) {
    return Casts.back(type(), Operation.infix(this, " + ", interval));
  }

  /** {@code this + period}. */
  default TemporalExpression<T> plus(Period period) {
    return plus(Parameters.of(period));
  }

  /** {@code this + duration}; of a date, only whole days count. */
  default TemporalExpression<T> plus(Duration duration) {
    return plus(Parameters.of(duration));
  }

  /** {@code this - interval}. */
  default TemporalExpression<T> minus(IntervalExpression interval) {
    return Casts.back(type(), Operation.infix(this, " - ", interval));
  }

  /** {@code this - period}. */
  default TemporalExpression<T> minus(Period period) {
    return minus(Parameters.of(period));
  }

  /** {@code this - duration}; a date goes back to the day that this ends on. */
  default TemporalExpression<T> minus(Duration duration) {
    return minus(Parameters.of(duration));
  }

  /**
   * {@code this - other}: the time between, in days, hours and less. Of dates, it is {@code
   * make_interval(days => this - other)}.
   */
  default IntervalExpression minus(TemporalExpression<T> other) {
    SqlPart difference = Operation.infix(this, " - ", other);
    return type().name().equals(PgTypes.DATE.name())
        ? Expressions.interval(
            writer -> writer.sql("make_interval(days => ").part(difference).sql(")"))
        : Expressions.interval(difference);
  }
}
