package dev.piolet.sql;

import org.jspecify.annotations.Nullable;

/**
 * A number as an operand of another. PostgreSQL widens the narrower of two, {@code int * bigint} is
 * {@code bigint}, so that the type of a result depends on both: an operator of a {@code
 * NumberExpression<N>} asks for its own type by a parameter such as {@code MetByLong<N, ...>},
 * which a number is for {@code N = Long} alone.
 *
 * <p>The interfaces are a chain, so that of the methods that fit two numbers the compiler takes the
 * one that knows most of them. Only {@link NumberOperators} name them.
 *
 * @param <T> the Java type of the operand's value
 */
public sealed interface Widening<T extends @Nullable Number> extends Operand<T>
    permits Widening.MetByByte {

  /** What a {@code Byte} meets: all are as wide, or wider. */
  sealed interface MetByByte<B, T extends @Nullable Number> extends Widening<T>
      permits MetByShort {}

  /** What a {@code Short} meets: all but a byte are as wide, or wider. */
  sealed interface MetByShort<S, T extends @Nullable Number> extends MetByByte<Byte, T>
      permits ByteMetByShort {}

  /** What a {@code Short} meets, where it is a {@code Byte}. */
  sealed interface ByteMetByShort<S, T extends @Nullable Number> extends MetByShort<Short, T>
      permits MetByInteger {}

  /** What an {@code Integer} meets. */
  sealed interface MetByInteger<I, T extends @Nullable Number> extends ByteMetByShort<Short, T>
      permits LongMetByInteger {}

  /** What an {@code Integer} meets, where it is a {@code Long}. */
  sealed interface LongMetByInteger<I, T extends @Nullable Number> extends MetByInteger<Integer, T>
      permits MetByLong {}

  /** What a {@code Long} meets. */
  sealed interface MetByLong<L, T extends @Nullable Number> extends LongMetByInteger<Integer, T>
      permits MetByFloat {}

  /** What a {@code Float} meets: of all but another, PostgreSQL makes a double. */
  sealed interface MetByFloat<F, T extends @Nullable Number> extends MetByLong<Long, T>
      permits MetByDouble {}

  /** What a {@code Double} meets: with all numbers it is one. */
  sealed interface MetByDouble<D, T extends @Nullable Number> extends MetByFloat<Float, T>
      permits Floats {}

  /** What may be a {@code Float}. */
  sealed interface Floats<T extends @Nullable Number> extends MetByDouble<Double, T>
      permits Doubles {}

  /** What may be a {@code Double}. */
  sealed interface Doubles<T extends @Nullable Number> extends Floats<T> permits NumberOperators {}
}
