package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;

/** Functions of numbers; see {@link Functions}. */
public abstract class NumberFunctions extends PatternFunctions {
  NumberFunctions() {}

  private static <N extends Number> NumberExpression<N> same(
      String function, Expression<N> number, SqlPart... more) {
    return numeric(number.type(), function, number, more);
  }

  private static <N extends Number> NumberExpression<N> numeric(
      PgType<N> type, String function, SqlPart first, SqlPart... more) {
    SqlPart[] arguments = new SqlPart[more.length + 1];
    arguments[0] = first;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Expressions.number(type, Expressions.call(function, arguments));
  }

  /** {@code abs(number)}: without its sign. */
  public static <N extends Number> NumberExpression<N> abs(Expression<N> number) {
    return same("abs", number);
  }

  /** {@code ceil(number)}: the next whole number upwards. */
  public static <N extends Number> NumberExpression<N> ceil(Expression<N> number) {
    return same("ceil", number);
  }

  /** {@code floor(number)}: the next whole number downwards. */
  public static <N extends Number> NumberExpression<N> floor(Expression<N> number) {
    return same("floor", number);
  }

  /** {@code round(number)}: the nearest whole number; of floating point, the even of two. */
  public static <N extends Number> NumberExpression<N> round(Expression<N> number) {
    return same("round", number);
  }

  /**
   * {@code round(number, digits)}, half away from zero; what is not {@code numeric} is cast to it.
   *
   * @param digits how many behind the point; before it when negative
   */
  public static NumberExpression<BigDecimal> round(
      Expression<? extends Number> number, int digits) {
    return numeric(PgTypes.NUMERIC, "round", Casts.numeric(number), Parameters.of(digits));
  }

  /** {@code trunc(number)}: without what is behind the point. */
  public static <N extends Number> NumberExpression<N> trunc(Expression<N> number) {
    return same("trunc", number);
  }

  /** {@code trunc(number, digits)}, towards zero; see {@link #round(Expression, int)}. */
  public static NumberExpression<BigDecimal> trunc(
      Expression<? extends Number> number, int digits) {
    return numeric(PgTypes.NUMERIC, "trunc", Casts.numeric(number), Parameters.of(digits));
  }

  /** {@code sign(number)}: -1, 0 or 1. */
  public static <N extends Number> NumberExpression<N> sign(Expression<N> number) {
    return same("sign", number);
  }

  /** {@code mod(number, divisor)}: the remainder, with the number's sign. */
  public static <N extends Number> NumberExpression<N> mod(Expression<N> number, N divisor) {
    return same("mod", number, Values.of(number, divisor));
  }

  /** {@code mod(number, divisor)}: the remainder, with the number's sign. */
  public static <N extends Number> NumberExpression<N> mod(
      Expression<N> number, Expression<N> divisor) {
    return same("mod", number, divisor);
  }

  /** {@code power(number, exponent)}. */
  public static NumberExpression<Double> power(
      Expression<? extends Number> number, double exponent) {
    return power(number, Parameters.of(exponent));
  }

  /** {@code power(number, exponent)}. */
  public static NumberExpression<Double> power(
      Expression<? extends Number> number, Expression<? extends Number> exponent) {
    return numeric(PgTypes.DOUBLE, "power", number, exponent);
  }

  /** {@code sqrt(number)}: the square root. */
  public static NumberExpression<Double> sqrt(Expression<? extends Number> number) {
    return numeric(PgTypes.DOUBLE, "sqrt", number);
  }

  /** {@code cbrt(number)}: the cube root. */
  public static NumberExpression<Double> cbrt(Expression<? extends Number> number) {
    return numeric(PgTypes.DOUBLE, "cbrt", number);
  }

  /** {@code exp(number)}: e to the power of the number. */
  public static NumberExpression<Double> exp(Expression<? extends Number> number) {
    return numeric(PgTypes.DOUBLE, "exp", number);
  }

  /** {@code ln(number)}: the natural logarithm. */
  public static NumberExpression<Double> ln(Expression<? extends Number> number) {
    return numeric(PgTypes.DOUBLE, "ln", number);
  }

  /** {@code log(number)}: the logarithm to the base 10. */
  public static NumberExpression<Double> log(Expression<? extends Number> number) {
    return numeric(PgTypes.DOUBLE, "log", number);
  }

  /** {@code log(base, number)}: the logarithm to a base, of {@code numeric}. */
  public static NumberExpression<BigDecimal> log(
      BigDecimal base, Expression<? extends Number> number) {
    return numeric(PgTypes.NUMERIC, "log", Parameters.of(base), Casts.numeric(number));
  }

  /** {@code pi()}. */
  public static NumberExpression<Double> pi() {
    return Expressions.number(PgTypes.DOUBLE, Expressions.call("pi"));
  }

  /** {@code random()}: from 0 up to 1, which it never is. */
  public static NumberExpression<Double> random() {
    return Expressions.number(PgTypes.DOUBLE, Expressions.call("random"));
  }

  /** {@code width_bucket(number, low, high, count)}: in which of equal ranges it is, from 1. */
  public static NumberExpression<Integer> widthBucket(
      Expression<? extends Number> number, double low, double high, int count) {
    return numeric(
        PgTypes.INTEGER,
        "width_bucket",
        number,
        Parameters.of(low),
        Parameters.of(high),
        Parameters.of(count));
  }
}
