package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Interval;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Values of a program as parameters, of the type that their Java class stands for. */
public final class Parameters {
  private Parameters() {}

  /**
   * A value as an expression.
   *
   * @throws IllegalArgumentException when no PostgreSQL type is known for the value's class
   */
  public static <T> Expression<T> of(T value) {
    PgType<T> type = PgTypes.of(value);
    return Expressions.any(type, Values.parameter(type, value));
  }

  /** A number as an expression; see {@link #of(Object)}. */
  public static <N extends Number> NumberExpression<N> of(N value) {
    PgType<N> type = PgTypes.of(value);
    return Expressions.number(type, Values.parameter(type, value));
  }

  /** A text as an expression. */
  public static TextExpression of(String value) {
    return Expressions.text(PgTypes.TEXT, Values.parameter(PgTypes.TEXT, value));
  }

  /** A date or time as an expression; see {@link #of(Object)}. */
  public static <T extends Temporal> TemporalExpression<T> of(T value) {
    PgType<T> type = PgTypes.of(value);
    return Expressions.temporal(type, Values.parameter(type, value));
  }

  /** True or false as a condition. */
  public static Condition of(Boolean value) {
    return Expressions.condition(Values.parameter(PgTypes.BOOLEAN, value));
  }

  /** A length of time as an expression. */
  public static IntervalExpression of(Interval value) {
    return Expressions.interval(Values.parameter(PgTypes.INTERVAL, value));
  }

  /** A period of the calendar as an expression. */
  public static IntervalExpression of(Period value) {
    return of(Interval.of(value));
  }

  /** A length of time as an expression. */
  public static IntervalExpression of(Duration value) {
    return of(Interval.of(value));
  }

  /** A value of a known type, or null for NULL, as an expression. */
  public static <T> Expression<T> of(PgType<T> type, @Nullable T value) {
    return Expressions.any(type, Values.parameter(type, value));
  }

  /**
   * A value, a collection of values or null, as a bound value. What {@code typedValue(...)} gives
   * has the type that it tells.
   *
   * @throws IllegalArgumentException when no PostgreSQL type is known for the value's class, or it
   *     is an expression with more in it than a value
   */
  public static Bind<?> bind(@Nullable Object value) {
    if (value instanceof Expression<?> expression) {
      return bindOf(expression);
    }
    return value == null ? new Bind<>(PgTypes.UNTYPED, null) : typed(value);
  }

  private static Bind<?> bindOf(Expression<?> expression) {
    Bind<?> bind = Values.bindOf(expression);
    if (bind == null) {
      throw new IllegalArgumentException(
          "A parameter is a value, or typedValue(type, value); write other expressions as SQL");
    }
    return bind;
  }

  private static <T> Bind<T> typed(T value) {
    PgType<T> type = PgTypes.of(value);
    return new Bind<>(type, type.copy(value));
  }
}
