package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Statistics over the rows of a group, and aggregates of bits; see {@link Functions}. */
abstract class StatisticFunctions extends SearchFunctions {
  StatisticFunctions() {}

  private static NumberAggregate<@Nullable BigDecimal> numeric(
      String function, Expression<? extends Number> number) {
    return new NumberAggregate<>(
        PgTypes.NUMERIC, AggregateCall.of(function, Casts.averaged(number)));
  }

  private static NumberAggregate<@Nullable Double> ofFloating(
      String function, Expression<? extends Number> number) {
    return new NumberAggregate<>(PgTypes.DOUBLE, AggregateCall.of(function, number));
  }

  private static NumberAggregate<@Nullable Double> ofPairs(
      String function, Expression<? extends Number> y, Expression<? extends Number> x) {
    return new NumberAggregate<>(PgTypes.DOUBLE, AggregateCall.of(function, y, x));
  }

  /** {@code stddev(number)}: the standard deviation of a sample. */
  public static NumberAggregate<@Nullable BigDecimal> stddev(Expression<? extends Number> number) {
    return numeric("stddev", number);
  }

  /** {@code stddev(number)} of {@code real}: the standard deviation of a sample. */
  public static <E extends GroupKey & Expression<Float>> NumberAggregate<@Nullable Double> stddev(
      E number) {
    return ofFloating("stddev", number);
  }

  /** {@code stddev(number)} of {@code double precision}: the standard deviation of a sample. */
  public static <E extends SqlPart & Expression<Double>> NumberAggregate<@Nullable Double> stddev(
      E number) {
    return ofFloating("stddev", number);
  }

  /** {@code stddev_pop(number)}: the standard deviation of all. */
  public static NumberAggregate<@Nullable BigDecimal> stddevPop(
      Expression<? extends Number> number) {
    return numeric("stddev_pop", number);
  }

  /** {@code stddev_pop(number)} of {@code real}: the standard deviation of all. */
  public static <E extends GroupKey & Expression<Float>>
      NumberAggregate<@Nullable Double> stddevPop(E number) {
    return ofFloating("stddev_pop", number);
  }

  /** {@code stddev_pop(number)} of {@code double precision}: the standard deviation of all. */
  public static <E extends SqlPart & Expression<Double>>
      NumberAggregate<@Nullable Double> stddevPop(E number) {
    return ofFloating("stddev_pop", number);
  }

  /** {@code variance(number)}: the variance of a sample. */
  public static NumberAggregate<@Nullable BigDecimal> variance(
      Expression<? extends Number> number) {
    return numeric("variance", number);
  }

  /** {@code variance(number)} of {@code real}: the variance of a sample. */
  public static <E extends GroupKey & Expression<Float>> NumberAggregate<@Nullable Double> variance(
      E number) {
    return ofFloating("variance", number);
  }

  /** {@code variance(number)} of {@code double precision}: the variance of a sample. */
  public static <E extends SqlPart & Expression<Double>> NumberAggregate<@Nullable Double> variance(
      E number) {
    return ofFloating("variance", number);
  }

  /** {@code var_pop(number)}: the variance of all. */
  public static NumberAggregate<@Nullable BigDecimal> varPop(Expression<? extends Number> number) {
    return numeric("var_pop", number);
  }

  /** {@code var_pop(number)} of {@code real}: the variance of all. */
  public static <E extends GroupKey & Expression<Float>> NumberAggregate<@Nullable Double> varPop(
      E number) {
    return ofFloating("var_pop", number);
  }

  /** {@code var_pop(number)} of {@code double precision}: the variance of all. */
  public static <E extends SqlPart & Expression<Double>> NumberAggregate<@Nullable Double> varPop(
      E number) {
    return ofFloating("var_pop", number);
  }

  /** {@code corr(y, x)}: the correlation, from -1 to 1. */
  public static NumberAggregate<@Nullable Double> corr(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return ofPairs("corr", y, x);
  }

  /** {@code covar_pop(y, x)}: the covariance of all. */
  public static NumberAggregate<@Nullable Double> covarPop(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return ofPairs("covar_pop", y, x);
  }

  /** {@code covar_samp(y, x)}: the covariance of a sample. */
  public static NumberAggregate<@Nullable Double> covarSamp(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return ofPairs("covar_samp", y, x);
  }

  /** {@code regr_slope(y, x)}: how steep the line through the points is. */
  public static NumberAggregate<@Nullable Double> regrSlope(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return ofPairs("regr_slope", y, x);
  }

  /** {@code regr_intercept(y, x)}: where the line through the points crosses x = 0. */
  public static NumberAggregate<@Nullable Double> regrIntercept(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return ofPairs("regr_intercept", y, x);
  }

  /** {@code regr_r2(y, x)}: the square of the correlation. */
  public static NumberAggregate<@Nullable Double> regrR2(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return ofPairs("regr_r2", y, x);
  }

  /** {@code regr_avgx(y, x)}: the average of x. */
  public static NumberAggregate<@Nullable Double> regrAvgx(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return ofPairs("regr_avgx", y, x);
  }

  /** {@code regr_avgy(y, x)}: the average of y. */
  public static NumberAggregate<@Nullable Double> regrAvgy(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return ofPairs("regr_avgy", y, x);
  }

  /** {@code regr_sxx(y, x)}: the sum of squares of x. */
  public static NumberAggregate<@Nullable Double> regrSxx(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return ofPairs("regr_sxx", y, x);
  }

  /** {@code regr_syy(y, x)}: the sum of squares of y. */
  public static NumberAggregate<@Nullable Double> regrSyy(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return ofPairs("regr_syy", y, x);
  }

  /** {@code regr_sxy(y, x)}: the sum of products. */
  public static NumberAggregate<@Nullable Double> regrSxy(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return ofPairs("regr_sxy", y, x);
  }

  /** {@code regr_count(y, x)}: the number of rows where neither is NULL. */
  public static NumberAggregate<Long> regrCount(
      Expression<? extends Number> y, Expression<? extends Number> x) {
    return new NumberAggregate<>(PgTypes.BIGINT, AggregateCall.of("regr_count", y, x));
  }

  /** {@code bit_and(number)} of whole numbers: the bits that all have, NULL over no rows. */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> bitAnd(
      Expression<N> number) {
    return new NumberAggregate<>(number.type(), AggregateCall.of("bit_and", number));
  }

  /** {@code bit_or(number)} of whole numbers: the bits that any has, NULL over no rows. */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> bitOr(
      Expression<N> number) {
    return new NumberAggregate<>(number.type(), AggregateCall.of("bit_or", number));
  }

  /**
   * {@code bit_xor(number)} of whole numbers: the bits that an odd number has, NULL over no rows.
   */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> bitXor(
      Expression<N> number) {
    return new NumberAggregate<>(number.type(), AggregateCall.of("bit_xor", number));
  }

  /** {@code every(condition)}: whether it is true in all rows, NULL over no rows. */
  public static ConditionAggregate every(Condition condition) {
    return new ConditionAggregate(AggregateCall.of("every", condition));
  }

  /**
   * {@code grouping(keys)}: bits that tell which keys a row of ROLLUP or CUBE is not grouped by.
   */
  public static NumberExpression<Integer> grouping(Expression<?>... keys) {
    return Expressions.number(PgTypes.INTEGER, Expressions.call("grouping", keys));
  }
}
