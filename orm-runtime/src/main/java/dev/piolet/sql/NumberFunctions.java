package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Functions of numbers; see {@link Functions}. */
abstract class NumberFunctions extends PatternFunctions {
  NumberFunctions() {}

  /** Types of which {@code abs} gives the same, and those of which other functions do. */
  private static final Set<String> WITH_ABS =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

  private static final Set<String> ROUNDED = Set.of("numeric", "double precision");

  /** A function that gives what it takes, of the types that PostgreSQL has it of; else a cast. */
  private static <N extends @Nullable Number> NumberExpression<N> same(
      String function, Set<String> types, Expression<N> number) {
    SqlPart call = Expressions.call(function, Casts.plain(number));
    boolean isSame = types.contains(number.type().base());
    return Expressions.number(number.type(), isSame ? call : Casts.toBase(number.type(), call));
  }

  private static NumberExpression<Double> floating(
      String function, Expression<? extends Number> number) {
    return numeric(PgTypes.DOUBLE, function, Casts.floating(number));
  }

  private static <N extends @Nullable Number> NumberExpression<N> numeric(
      PgType<N> type, String function, SqlPart first, SqlPart... more) {
    SqlPart[] arguments = new SqlPart[more.length + 1];
    arguments[0] = first;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Expressions.number(type, Expressions.call(function, arguments));
  }

  /** {@code abs(number)}: without its sign. */
  public static <N extends @Nullable Number> NumberExpression<N> abs(Expression<N> number) {
    return same("abs", WITH_ABS, number);
  }

  /** {@code ceil(number)}: the next whole number upwards. */
  public static <N extends @Nullable Number> NumberExpression<N> ceil(Expression<N> number) {
    return same("ceil", ROUNDED, number);
  }

  /** {@code floor(number)}: the next whole number downwards. */
  public static <N extends @Nullable Number> NumberExpression<N> floor(Expression<N> number) {
    return same("floor", ROUNDED, number);
  }

  /** {@code round(number)}: the nearest whole number; of floating point, the even of two. */
  public static <N extends @Nullable Number> NumberExpression<N> round(Expression<N> number) {
    return same("round", ROUNDED, number);
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
  public static <N extends @Nullable Number> NumberExpression<N> trunc(Expression<N> number) {
    return same("trunc", ROUNDED, number);
  }

  /** {@code trunc(number, digits)}, towards zero; see {@link #round(Expression, int)}. */
  public static NumberExpression<BigDecimal> trunc(
      Expression<? extends Number> number, int digits) {
    return numeric(PgTypes.NUMERIC, "trunc", Casts.numeric(number), Parameters.of(digits));
  }

  /** {@code sign(number)}: -1, 0 or 1. */
  public static <N extends @Nullable Number> NumberExpression<N> sign(Expression<N> number) {
    return same("sign", ROUNDED, number);
  }

  /** {@code mod(number, divisor)}: the remainder, with the number's sign. */
  public static <N extends @Nullable Number> NumberExpression<N> mod(
      Expression<N> number, @NonNull N divisor) {
    return mod(number, Values.expression(number, divisor));
  }

  /** {@code mod(number, divisor)}: the remainder, with the number's sign. */
  public static <N extends @Nullable Number> NumberExpression<N> mod(
      Expression<N> number, Expression<N> divisor) {
    return Arithmetic.MOD.of(number, divisor);
  }

  /** {@code power(number, exponent)}. */
  public static NumberExpression<Double> power(
      Expression<? extends Number> number, double exponent) {
    return power(number, Parameters.of(exponent));
  }

  /** {@code power(number, exponent)}. */
  public static NumberExpression<Double> power(
      Expression<? extends Number> number, Expression<? extends Number> exponent) {
    return isFloating(number) || isFloating(exponent)
        ? numeric(PgTypes.DOUBLE, "power", Casts.plain(number), Casts.plain(exponent))
        : numeric(PgTypes.DOUBLE, "power", Casts.floating(number), Casts.floating(exponent));
  }

  /** Whether PostgreSQL takes the other operands for {@code double precision}, too. */
  private static boolean isFloating(Expression<?> number) {
    String base = number.type().base();
    return base.equals("real") || base.equals("double precision");
  }

  /** {@code sqrt(number)}: the square root. */
  public static NumberExpression<Double> sqrt(Expression<? extends Number> number) {
    return floating("sqrt", number);
  }

  /** {@code cbrt(number)}: the cube root. */
  public static NumberExpression<Double> cbrt(Expression<? extends Number> number) {
    return floating("cbrt", number);
  }

  /** {@code exp(number)}: e to the power of the number. */
  public static NumberExpression<Double> exp(Expression<? extends Number> number) {
    return floating("exp", number);
  }

  /** {@code ln(number)}: the natural logarithm. */
  public static NumberExpression<Double> ln(Expression<? extends Number> number) {
    return floating("ln", number);
  }

  /** {@code log(number)}: the logarithm to the base 10. */
  public static NumberExpression<Double> log(Expression<? extends Number> number) {
    return floating("log", number);
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
        Casts.plain(number),
        Parameters.of(low),
        Parameters.of(high),
        Parameters.of(count));
  }
}
