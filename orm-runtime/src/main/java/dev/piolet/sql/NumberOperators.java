package dev.piolet.sql;

import java.lang.constant.Constable;
import java.math.BigDecimal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The operators of two numbers, whose result is of the type that PostgreSQL makes of both. Which of
 * the methods of one name fits is told by {@link Widening}: of the whole numbers of Java and of
 * floating point each is {@code Constable}, and {@code BigDecimal} is not. Immutable and
 * thread-safe.
 *
 * @param <N> the Java type of the number
 */
public sealed interface NumberOperators<N extends @Nullable Number>
    extends Expression<N>, Widening.Doubles<N> permits NumberExpression {

  /** {@code this + value}. */
  default NumberExpression<N> plus(@NonNull N value) {
    return Arithmetic.PLUS.of(this, Values.expression(this, value));
  }

  /**
   * {@code this + value}, of this number's type.
   *
   * @throws IllegalArgumentException when this type has no such value
   */
  default NumberExpression<N> plus(int value) {
    return Arithmetic.PLUS.of(this, WholeNumbers.operand(type(), value));
  }

  /** {@code this + other}. */
  default NumberExpression<N> plus(NumberExpression<N> other) {
    return Arithmetic.PLUS.of(this, other);
  }

  /** {@code this + other}. */
  default NumberExpression<N> plus(Expression<? extends @Nullable N> other) {
    return Arithmetic.PLUS.of(this, other);
  }

  /** {@code this + other}, in floating point. */
  default NumberExpression<Double> plus(Widening.Doubles<Double> other) {
    return Arithmetic.PLUS.floating(this, other);
  }

  /** {@code this + other}, in floating point. */
  default NumberExpression<Double> plus(Widening.Floats<Float> other) {
    return Arithmetic.PLUS.floating(this, other);
  }

  /** {@code this + other}, in floating point. */
  default NumberExpression<N> plus(Widening.MetByDouble<N, ? extends @Nullable Number> other) {
    return Arithmetic.PLUS.narrower(this, other);
  }

  /** {@code this + other}, in floating point. */
  default NumberExpression<Double> plus(Widening.MetByFloat<N, ? extends @Nullable Number> other) {
    return Arithmetic.PLUS.floating(this, other);
  }

  /** {@code this + other}, which is narrower. */
  default <M extends @Nullable Number & @Nullable Constable> NumberExpression<N> plus(
      Widening.MetByLong<N, M> other) {
    return Arithmetic.PLUS.narrower(this, other);
  }

  /** {@code this + other}, which is wider. */
  default NumberExpression<Long> plus(Widening.LongMetByInteger<N, Long> other) {
    return Arithmetic.PLUS.wider(this, other);
  }

  /** {@code this + other}, which is narrower. */
  default <M extends @Nullable Number & @Nullable Constable> NumberExpression<N> plus(
      Widening.MetByInteger<N, M> other) {
    return Arithmetic.PLUS.narrower(this, other);
  }

  /** {@code this + other}, which is narrower. */
  default NumberExpression<N> plus(Widening.ByteMetByShort<N, Byte> other) {
    return Arithmetic.PLUS.narrower(this, other);
  }

  /** {@code this + other}, which is wider. */
  default <R extends @Nullable Number> NumberExpression<R> plus(Widening.MetByShort<N, R> other) {
    return Arithmetic.PLUS.wider(this, other);
  }

  /** {@code this + other}, which is wider. */
  default <R extends @Nullable Number> NumberExpression<R> plus(Widening.MetByByte<N, R> other) {
    return Arithmetic.PLUS.wider(this, other);
  }

  /** {@code this + other}, one of which is a decimal. */
  default NumberExpression<BigDecimal> plus(Operand<? extends @Nullable Number> other) {
    return Arithmetic.PLUS.exact(this, other);
  }

  /** {@code this - value}. */
  default NumberExpression<N> minus(@NonNull N value) {
    return Arithmetic.MINUS.of(this, Values.expression(this, value));
  }

  /**
   * {@code this - value}, of this number's type.
   *
   * @throws IllegalArgumentException when this type has no such value
   */
  default NumberExpression<N> minus(int value) {
    return Arithmetic.MINUS.of(this, WholeNumbers.operand(type(), value));
  }

  /** {@code this - other}. */
  default NumberExpression<N> minus(NumberExpression<N> other) {
    return Arithmetic.MINUS.of(this, other);
  }

  /** {@code this - other}. */
  default NumberExpression<N> minus(Expression<? extends @Nullable N> other) {
    return Arithmetic.MINUS.of(this, other);
  }

  /** {@code this - other}, in floating point. */
  default NumberExpression<Double> minus(Widening.Doubles<Double> other) {
    return Arithmetic.MINUS.floating(this, other);
  }

  /** {@code this - other}, in floating point. */
  default NumberExpression<Double> minus(Widening.Floats<Float> other) {
    return Arithmetic.MINUS.floating(this, other);
  }

  /** {@code this - other}, in floating point. */
  default NumberExpression<N> minus(Widening.MetByDouble<N, ? extends @Nullable Number> other) {
    return Arithmetic.MINUS.narrower(this, other);
  }

  /** {@code this - other}, in floating point. */
  default NumberExpression<Double> minus(Widening.MetByFloat<N, ? extends @Nullable Number> other) {
    return Arithmetic.MINUS.floating(this, other);
  }

  /** {@code this - other}, which is narrower. */
  default <M extends @Nullable Number & @Nullable Constable> NumberExpression<N> minus(
      Widening.MetByLong<N, M> other) {
    return Arithmetic.MINUS.narrower(this, other);
  }

  /** {@code this - other}, which is wider. */
  default NumberExpression<Long> minus(Widening.LongMetByInteger<N, Long> other) {
    return Arithmetic.MINUS.wider(this, other);
  }

  /** {@code this - other}, which is narrower. */
  default <M extends @Nullable Number & @Nullable Constable> NumberExpression<N> minus(
      Widening.MetByInteger<N, M> other) {
    return Arithmetic.MINUS.narrower(this, other);
  }

  /** {@code this - other}, which is narrower. */
  default NumberExpression<N> minus(Widening.ByteMetByShort<N, Byte> other) {
    return Arithmetic.MINUS.narrower(this, other);
  }

  /** {@code this - other}, which is wider. */
  default <R extends @Nullable Number> NumberExpression<R> minus(Widening.MetByShort<N, R> other) {
    return Arithmetic.MINUS.wider(this, other);
  }

  /** {@code this - other}, which is wider. */
  default <R extends @Nullable Number> NumberExpression<R> minus(Widening.MetByByte<N, R> other) {
    return Arithmetic.MINUS.wider(this, other);
  }

  /** {@code this - other}, one of which is a decimal. */
  default NumberExpression<BigDecimal> minus(Operand<? extends @Nullable Number> other) {
    return Arithmetic.MINUS.exact(this, other);
  }

  /** {@code this * value}. */
  default NumberExpression<N> times(@NonNull N value) {
    return Arithmetic.TIMES.of(this, Values.expression(this, value));
  }

  /**
   * {@code this * value}, of this number's type.
   *
   * @throws IllegalArgumentException when this type has no such value
   */
  default NumberExpression<N> times(int value) {
    return Arithmetic.TIMES.of(this, WholeNumbers.operand(type(), value));
  }

  /** {@code this * other}. */
  default NumberExpression<N> times(NumberExpression<N> other) {
    return Arithmetic.TIMES.of(this, other);
  }

  /** {@code this * other}. */
  default NumberExpression<N> times(Expression<? extends @Nullable N> other) {
    return Arithmetic.TIMES.of(this, other);
  }

  /** {@code this * other}, in floating point. */
  default NumberExpression<Double> times(Widening.Doubles<Double> other) {
    return Arithmetic.TIMES.floating(this, other);
  }

  /** {@code this * other}, in floating point. */
  default NumberExpression<Double> times(Widening.Floats<Float> other) {
    return Arithmetic.TIMES.floating(this, other);
  }

  /** {@code this * other}, in floating point. */
  default NumberExpression<N> times(Widening.MetByDouble<N, ? extends @Nullable Number> other) {
    return Arithmetic.TIMES.narrower(this, other);
  }

  /** {@code this * other}, in floating point. */
  default NumberExpression<Double> times(Widening.MetByFloat<N, ? extends @Nullable Number> other) {
    return Arithmetic.TIMES.floating(this, other);
  }

  /** {@code this * other}, which is narrower. */
  default <M extends @Nullable Number & @Nullable Constable> NumberExpression<N> times(
      Widening.MetByLong<N, M> other) {
    return Arithmetic.TIMES.narrower(this, other);
  }

  /** {@code this * other}, which is wider. */
  default NumberExpression<Long> times(Widening.LongMetByInteger<N, Long> other) {
    return Arithmetic.TIMES.wider(this, other);
  }

  /** {@code this * other}, which is narrower. */
  default <M extends @Nullable Number & @Nullable Constable> NumberExpression<N> times(
      Widening.MetByInteger<N, M> other) {
    return Arithmetic.TIMES.narrower(this, other);
  }

  /** {@code this * other}, which is narrower. */
  default NumberExpression<N> times(Widening.ByteMetByShort<N, Byte> other) {
    return Arithmetic.TIMES.narrower(this, other);
  }

  /** {@code this * other}, which is wider. */
  default <R extends @Nullable Number> NumberExpression<R> times(Widening.MetByShort<N, R> other) {
    return Arithmetic.TIMES.wider(this, other);
  }

  /** {@code this * other}, which is wider. */
  default <R extends @Nullable Number> NumberExpression<R> times(Widening.MetByByte<N, R> other) {
    return Arithmetic.TIMES.wider(this, other);
  }

  /** {@code this * other}, one of which is a decimal. */
  default NumberExpression<BigDecimal> times(Operand<? extends @Nullable Number> other) {
    return Arithmetic.TIMES.exact(this, other);
  }

  /** {@code this / value}; whole numbers divide to a whole number, towards zero. */
  default NumberExpression<N> dividedBy(@NonNull N value) {
    return Arithmetic.DIVIDED_BY.of(this, Values.expression(this, value));
  }

  /**
   * {@code this / value}, of this number's type; whole numbers divide to a whole number, towards
   * zero.
   *
   * @throws IllegalArgumentException when this type has no such value
   */
  default NumberExpression<N> dividedBy(int value) {
    return Arithmetic.DIVIDED_BY.of(this, WholeNumbers.operand(type(), value));
  }

  /** {@code this / other}; whole numbers divide to a whole number, towards zero. */
  default NumberExpression<N> dividedBy(NumberExpression<N> other) {
    return Arithmetic.DIVIDED_BY.of(this, other);
  }

  /** {@code this / other}; whole numbers divide to a whole number, towards zero. */
  default NumberExpression<N> dividedBy(Expression<? extends @Nullable N> other) {
    return Arithmetic.DIVIDED_BY.of(this, other);
  }

  /** {@code this / other}, in floating point. */
  default NumberExpression<Double> dividedBy(Widening.Doubles<Double> other) {
    return Arithmetic.DIVIDED_BY.floating(this, other);
  }

  /** {@code this / other}, in floating point. */
  default NumberExpression<Double> dividedBy(Widening.Floats<Float> other) {
    return Arithmetic.DIVIDED_BY.floating(this, other);
  }

  /** {@code this / other}, in floating point. */
  default NumberExpression<N> dividedBy(Widening.MetByDouble<N, ? extends @Nullable Number> other) {
    return Arithmetic.DIVIDED_BY.narrower(this, other);
  }

  /** {@code this / other}, in floating point. */
  default NumberExpression<Double> dividedBy(
      Widening.MetByFloat<N, ? extends @Nullable Number> other) {
    return Arithmetic.DIVIDED_BY.floating(this, other);
  }

  /**
   * {@code this / other}, which is narrower; whole numbers divide to a whole number, towards zero.
   */
  default <M extends @Nullable Number & @Nullable Constable> NumberExpression<N> dividedBy(
      Widening.MetByLong<N, M> other) {
    return Arithmetic.DIVIDED_BY.narrower(this, other);
  }

  /** {@code this / other}, which is wider; whole numbers divide to a whole number, towards zero. */
  default NumberExpression<Long> dividedBy(Widening.LongMetByInteger<N, Long> other) {
    return Arithmetic.DIVIDED_BY.wider(this, other);
  }

  /**
   * {@code this / other}, which is narrower; whole numbers divide to a whole number, towards zero.
   */
  default <M extends @Nullable Number & @Nullable Constable> NumberExpression<N> dividedBy(
      Widening.MetByInteger<N, M> other) {
    return Arithmetic.DIVIDED_BY.narrower(this, other);
  }

  /**
   * {@code this / other}, which is narrower; whole numbers divide to a whole number, towards zero.
   */
  default NumberExpression<N> dividedBy(Widening.ByteMetByShort<N, Byte> other) {
    return Arithmetic.DIVIDED_BY.narrower(this, other);
  }

  /** {@code this / other}, which is wider; whole numbers divide to a whole number, towards zero. */
  default <R extends @Nullable Number> NumberExpression<R> dividedBy(
      Widening.MetByShort<N, R> other) {
    return Arithmetic.DIVIDED_BY.wider(this, other);
  }

  /** {@code this / other}, which is wider; whole numbers divide to a whole number, towards zero. */
  default <R extends @Nullable Number> NumberExpression<R> dividedBy(
      Widening.MetByByte<N, R> other) {
    return Arithmetic.DIVIDED_BY.wider(this, other);
  }

  /**
   * {@code this / other}, one of which is a decimal; whole numbers divide to a whole number,
   * towards zero.
   */
  default NumberExpression<BigDecimal> dividedBy(Operand<? extends @Nullable Number> other) {
    return Arithmetic.DIVIDED_BY.exact(this, other);
  }

  /** {@code this % value}: the remainder, with this number's sign. */
  default NumberExpression<N> mod(@NonNull N value) {
    return Arithmetic.REMAINDER.of(this, Values.expression(this, value));
  }

  /**
   * {@code this % value}, of this number's type: the remainder, with this number's sign.
   *
   * @throws IllegalArgumentException when this type has no such value
   */
  default NumberExpression<N> mod(int value) {
    return Arithmetic.REMAINDER.of(this, WholeNumbers.operand(type(), value));
  }

  /** {@code this % other}: the remainder, with this number's sign. */
  default NumberExpression<N> mod(NumberExpression<N> other) {
    return Arithmetic.REMAINDER.of(this, other);
  }

  /** {@code this % other}: the remainder, with this number's sign. */
  default NumberExpression<N> mod(Expression<? extends @Nullable N> other) {
    return Arithmetic.REMAINDER.of(this, other);
  }

  /** {@code this % other}, in floating point. */
  default NumberExpression<Double> mod(Widening.Doubles<Double> other) {
    return Arithmetic.REMAINDER.floating(this, other);
  }

  /** {@code this % other}, in floating point. */
  default NumberExpression<Double> mod(Widening.Floats<Float> other) {
    return Arithmetic.REMAINDER.floating(this, other);
  }

  /** {@code this % other}, in floating point. */
  default NumberExpression<N> mod(Widening.MetByDouble<N, ? extends @Nullable Number> other) {
    return Arithmetic.REMAINDER.narrower(this, other);
  }

  /** {@code this % other}, in floating point. */
  default NumberExpression<Double> mod(Widening.MetByFloat<N, ? extends @Nullable Number> other) {
    return Arithmetic.REMAINDER.floating(this, other);
  }

  /** {@code this % other}, which is narrower: the remainder, with this number's sign. */
  default <M extends @Nullable Number & @Nullable Constable> NumberExpression<N> mod(
      Widening.MetByLong<N, M> other) {
    return Arithmetic.REMAINDER.narrower(this, other);
  }

  /** {@code this % other}, which is wider: the remainder, with this number's sign. */
  default NumberExpression<Long> mod(Widening.LongMetByInteger<N, Long> other) {
    return Arithmetic.REMAINDER.wider(this, other);
  }

  /** {@code this % other}, which is narrower: the remainder, with this number's sign. */
  default <M extends @Nullable Number & @Nullable Constable> NumberExpression<N> mod(
      Widening.MetByInteger<N, M> other) {
    return Arithmetic.REMAINDER.narrower(this, other);
  }

  /** {@code this % other}, which is narrower: the remainder, with this number's sign. */
  default NumberExpression<N> mod(Widening.ByteMetByShort<N, Byte> other) {
    return Arithmetic.REMAINDER.narrower(this, other);
  }

  /** {@code this % other}, which is wider: the remainder, with this number's sign. */
  default <R extends @Nullable Number> NumberExpression<R> mod(Widening.MetByShort<N, R> other) {
    return Arithmetic.REMAINDER.wider(this, other);
  }

  /** {@code this % other}, which is wider: the remainder, with this number's sign. */
  default <R extends @Nullable Number> NumberExpression<R> mod(Widening.MetByByte<N, R> other) {
    return Arithmetic.REMAINDER.wider(this, other);
  }

  /** {@code this % other}, one of which is a decimal: the remainder, with this number's sign. */
  default NumberExpression<BigDecimal> mod(Operand<? extends @Nullable Number> other) {
    return Arithmetic.REMAINDER.exact(this, other);
  }

  /** {@code -this}. */
  default NumberExpression<N> negate() {
    return Operation.number(type(), new Chained("-", this, writer -> {}, true));
  }
}
