package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose value is a date or a time. Immutable and thread-safe.
 *
 * <p>A date and an interval give a timestamp, as in PostgreSQL. A date and a {@code Period}, or
 * whole days, give a date: nothing is lost where the timestamp is cast back.
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
    return Moved.byDays(this, " + ", Parameters.of(days));
  }

  /** {@code this + days}: so many days later. */
  default TemporalExpression<T> plusDays(Expression<Integer> days) {
    return Moved.byDays(this, " + ", days);
  }

  /** {@code this - days}: so many days before. */
  default TemporalExpression<T> minusDays(int days) {
    return Moved.byDays(this, " - ", Parameters.of(days));
  }

  /** {@code this - days}: so many days before. */
  default TemporalExpression<T> minusDays(Expression<Integer> days) {
    return Moved.byDays(this, " - ", days);
  }

  /**
   * {@code this + interval}, of this type; of a date, see {@link #plus(DateOperand.MetByDate)}.
   *
   * @param interval an {@code Interval}, {@code Duration} or {@code Period}
   */
  default TemporalExpression<T> plus(Operand<? extends @Nullable TemporalAmount> interval) {
    return Moved.by(this, " + ", interval);
  }

  /** {@code this + interval}, of a date: a timestamp. */
  default TemporalExpression<LocalDateTime> plus(
      DateOperand.MetByDate<T, ? extends @Nullable TemporalAmount> interval) {
    return Moved.timestamp(this, " + ", interval);
  }

  /** {@code this + time}, of a date: the timestamp at that time of day. */
  default TemporalExpression<LocalDateTime> plus(
      DateOperand.DateMetByDate<T, ? extends @Nullable LocalTime> time) {
    return Moved.timestamp(this, " + ", time);
  }

  /** {@code this + period}; a date stays one, as a period has no hours. */
  default TemporalExpression<T> plus(Period period) {
    return Moved.by(this, " + ", Parameters.of(period));
  }

  /**
   * {@code this + duration}.
   *
   * @throws IllegalArgumentException for a date and a part of a day
   */
  default TemporalExpression<T> plus(Duration duration) {
    return Moved.by(this, " + ", duration);
  }

  /** {@code this - interval}, of this type; see {@link #plus(Operand)}. */
  default TemporalExpression<T> minus(Operand<? extends @Nullable TemporalAmount> interval) {
    return Moved.by(this, " - ", interval);
  }

  /** {@code this - interval}, of a date: a timestamp. */
  default TemporalExpression<LocalDateTime> minus(
      DateOperand.MetByDate<T, ? extends @Nullable TemporalAmount> interval) {
    return Moved.timestamp(this, " - ", interval);
  }

  /** {@code this - period}; a date stays one, as a period has no hours. */
  default TemporalExpression<T> minus(Period period) {
    return Moved.by(this, " - ", Parameters.of(period));
  }

  /**
   * {@code this - duration}.
   *
   * @throws IllegalArgumentException for a date and a part of a day
   */
  default TemporalExpression<T> minus(Duration duration) {
    return Moved.by(this, " - ", duration);
  }

  /**
   * {@code this - other}: the time between, in days, hours and less.
   *
   * @throws IllegalArgumentException where PostgreSQL does not subtract them: a time of day from a
   *     date, or one that has an offset
   */
  default IntervalExpression minus(DateOperand<? extends @Nullable Temporal> other) {
    return Moved.between(this, other);
  }

  /** {@code this - other}, of dates: how many days are between. */
  default NumberExpression<Integer> minus(
      DateOperand.DateMetByDate<T, ? extends @Nullable LocalDate> other) {
    return Operation.number(PgTypes.INTEGER, Operation.infix(this, " - ", other));
  }
}
