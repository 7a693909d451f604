package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Functions over the rows of a group; see {@link Functions}. */
abstract class AggregateFunctions extends StatisticFunctions {
  AggregateFunctions() {}

  /** {@code count(*)}: the number of rows. */
  public static NumberAggregate<Long> count() {
    return new NumberAggregate<>(
        PgTypes.BIGINT, AggregateCall.of("count", writer -> writer.sql("*")));
  }

  /** {@code count(expression)}: the number of rows where it is not NULL. */
  public static NumberAggregate<Long> count(Expression<?> expression) {
    return new NumberAggregate<>(PgTypes.BIGINT, AggregateCall.of("count", expression));
  }

  /** {@code count(DISTINCT expression)}: the number of different values, without NULL. */
  public static NumberAggregate<Long> countDistinct(Expression<?> expression) {
    return count(expression).distinct();
  }

  /**
   * {@code sum(expression)}, NULL over no rows: {@code numeric}, as PostgreSQL sums {@code bigint}
   * and {@code numeric}. Its other types have methods of their own, told apart by the types that
   * follow {@code extends}.
   */
  public static NumberAggregate<@Nullable BigDecimal> sum(Expression<? extends Number> expression) {
    return new NumberAggregate<>(
        PgTypes.NUMERIC, AggregateCall.of("sum", Casts.summed(expression)));
  }

  /** {@code sum(expression)} of {@code integer}, NULL over no rows: {@code bigint}. */
  public static <E extends Selectable<Integer> & Expression<Integer>>
      NumberAggregate<@Nullable Long> sum(E expression) {
    return new NumberAggregate<>(PgTypes.BIGINT, AggregateCall.of("sum", expression));
  }

  /** {@code sum(expression)} of {@code smallint}, NULL over no rows: {@code bigint}. */
  @SuppressWarnings("ExtendsObject") // it tells the method apart from the others
  public static <E extends Object & Expression<Short>> NumberAggregate<@Nullable Long> sum(
      E expression) {
    return new NumberAggregate<>(PgTypes.BIGINT, AggregateCall.of("sum", expression));
  }

  /** {@code sum(expression)} of {@code smallint}, NULL over no rows: {@code bigint}. */
  public static <E extends SortKey & Expression<Byte>> NumberAggregate<@Nullable Long> sum(
      E expression) {
    return new NumberAggregate<>(PgTypes.BIGINT, AggregateCall.of("sum", expression));
  }

  /** {@code sum(expression)} of {@code real}, NULL over no rows: {@code real}. */
  public static <E extends GroupKey & Expression<Float>> NumberAggregate<@Nullable Float> sum(
      E expression) {
    return new NumberAggregate<>(PgTypes.REAL, AggregateCall.of("sum", expression));
  }

  /**
   * {@code sum(expression)} of {@code double precision}, NULL over no rows: {@code double
   * precision}.
   */
  public static <E extends SqlPart & Expression<Double>> NumberAggregate<@Nullable Double> sum(
      E expression) {
    return new NumberAggregate<>(PgTypes.DOUBLE, AggregateCall.of("sum", expression));
  }

  /**
   * {@code avg(expression)}, NULL over no rows: {@code numeric}, as PostgreSQL averages whole
   * numbers and {@code numeric}.
   */
  public static NumberAggregate<@Nullable BigDecimal> avg(Expression<? extends Number> expression) {
    return new NumberAggregate<>(
        PgTypes.NUMERIC, AggregateCall.of("avg", Casts.averaged(expression)));
  }

  /** {@code avg(expression)} of {@code real}, NULL over no rows: {@code double precision}. */
  public static <E extends GroupKey & Expression<Float>> NumberAggregate<@Nullable Double> avg(
      E expression) {
    return new NumberAggregate<>(PgTypes.DOUBLE, AggregateCall.of("avg", expression));
  }

  /**
   * {@code avg(expression)} of {@code double precision}, NULL over no rows: {@code double
   * precision}.
   */
  public static <E extends SqlPart & Expression<Double>> NumberAggregate<@Nullable Double> avg(
      E expression) {
    return new NumberAggregate<>(PgTypes.DOUBLE, AggregateCall.of("avg", expression));
  }

  /** {@code min(expression)}, NULL over no rows. */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> min(
      Expression<T> expression) {
    return new AnyAggregate<>(expression.type(), AggregateCall.of("min", expression));
  }

  /** {@code min(expression)} of numbers, NULL over no rows. */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> min(
      NumberExpression<N> expression) {
    return new NumberAggregate<>(expression.type(), AggregateCall.of("min", expression));
  }

  /** {@code min(expression)} of texts in their collation's order, NULL over no rows. */
  public static TextAggregate min(TextExpression expression) {
    return new TextAggregate(expression.type(), AggregateCall.of("min", expression));
  }

  /** {@code min(expression)} of dates or times, NULL over no rows. */
  public static <T extends @Nullable Temporal> TemporalAggregate<@Nullable T> min(
      TemporalExpression<T> expression) {
    return new TemporalAggregate<>(expression.type(), AggregateCall.of("min", expression));
  }

  /** {@code max(expression)}, NULL over no rows. */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> max(
      Expression<T> expression) {
    return new AnyAggregate<>(expression.type(), AggregateCall.of("max", expression));
  }

  /** {@code max(expression)} of numbers, NULL over no rows. */
  public static <N extends @Nullable Number> NumberAggregate<@Nullable N> max(
      NumberExpression<N> expression) {
    return new NumberAggregate<>(expression.type(), AggregateCall.of("max", expression));
  }

  /** {@code max(expression)} of texts in their collation's order, NULL over no rows. */
  public static TextAggregate max(TextExpression expression) {
    return new TextAggregate(expression.type(), AggregateCall.of("max", expression));
  }

  /** {@code max(expression)} of dates or times, NULL over no rows. */
  public static <T extends @Nullable Temporal> TemporalAggregate<@Nullable T> max(
      TemporalExpression<T> expression) {
    return new TemporalAggregate<>(expression.type(), AggregateCall.of("max", expression));
  }

  /** {@code bool_and(condition)}: whether it is true in all rows, NULL over no rows. */
  public static ConditionAggregate boolAnd(Condition condition) {
    return new ConditionAggregate(AggregateCall.of("bool_and", condition));
  }

  /** {@code bool_or(condition)}: whether it is true in any row, NULL over no rows. */
  public static ConditionAggregate boolOr(Condition condition) {
    return new ConditionAggregate(AggregateCall.of("bool_or", condition));
  }

  /** {@code string_agg(text, separator)}; say {@code orderBy} for a certain order. */
  public static TextAggregate stringAgg(Expression<String> text, String separator) {
    return new TextAggregate(
        text.type(), AggregateCall.of("string_agg", text, Values.of(text, separator)));
  }

  /** {@code percentile_cont(fraction) WITHIN GROUP (ORDER BY key)}, between values if need be. */
  public static NumberAggregate<@Nullable Double> percentileCont(
      double fraction, Expression<? extends Number> key) {
    return new NumberAggregate<>(
        PgTypes.DOUBLE, AggregateCall.withinGroup("percentile_cont", key, Parameters.of(fraction)));
  }

  /** {@code percentile_disc(fraction) WITHIN GROUP (ORDER BY key)}: one of the values. */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> percentileDisc(
      double fraction, Expression<T> key) {
    return new AnyAggregate<>(
        key.type(), AggregateCall.withinGroup("percentile_disc", key, Parameters.of(fraction)));
  }

  /** {@code mode() WITHIN GROUP (ORDER BY key)}: the most frequent value. */
  public static <T extends @Nullable Object> AnyAggregate<@Nullable T> mode(Expression<T> key) {
    return new AnyAggregate<>(key.type(), AggregateCall.withinGroup("mode", key));
  }
}
