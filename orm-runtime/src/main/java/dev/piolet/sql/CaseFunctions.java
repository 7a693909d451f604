package dev.piolet.sql;

import java.time.temporal.Temporal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** {@code CASE}, in both forms; see {@link Functions}. */
abstract class CaseFunctions extends ConditionalFunctions {
  private static final Case.Start<Condition> SEARCHED =
      new Case.Start<>(null, condition -> condition);

  CaseFunctions() {}

  /** {@code CASE expression}: chooses by its value; {@code when} says what. */
  public static <V extends @Nullable Object> CaseOf<V> caseOf(Expression<V> expression) {
    return new CaseOf<>(expression);
  }

  /** {@code CASE WHEN condition THEN result}. */
  public static <T extends @Nullable Object> Case<Condition, T, Expression<T>> caseWhen(
      Condition condition, @NonNull T result) {
    return SEARCHED.when(condition, Parameters.of(result), Expressions::any);
  }

  /** {@code CASE WHEN condition THEN result}. */
  public static <T extends @Nullable Object> Case<Condition, T, Expression<T>> caseWhen(
      Condition condition, Expression<T> result) {
    return SEARCHED.when(condition, result, Expressions::any);
  }

  /** {@code CASE WHEN condition THEN result}, of a number. */
  public static <N extends @Nullable Number> Case<Condition, N, NumberExpression<N>> caseWhen(
      Condition condition, @NonNull N result) {
    return SEARCHED.when(condition, Parameters.of(result), Expressions::number);
  }

  /** {@code CASE WHEN condition THEN result}, of a number. */
  public static <N extends @Nullable Number> Case<Condition, N, NumberExpression<N>> caseWhen(
      Condition condition, NumberExpression<N> result) {
    return SEARCHED.when(condition, result, Expressions::number);
  }

  /** {@code CASE WHEN condition THEN result}, of a text. */
  public static Case<Condition, String, TextExpression> caseWhen(
      Condition condition, String result) {
    return SEARCHED.when(condition, Parameters.of(result), Expressions::text);
  }

  /** {@code CASE WHEN condition THEN result}, of a text. */
  public static Case<Condition, String, TextExpression> caseWhen(
      Condition condition, TextExpression result) {
    return SEARCHED.when(condition, result, Expressions::text);
  }

  /** {@code CASE WHEN condition THEN result}, of a date or time. */
  public static <T extends @Nullable Temporal> Case<Condition, T, TemporalExpression<T>> caseWhen(
      Condition condition, @NonNull T result) {
    return SEARCHED.when(condition, Parameters.of(result), Expressions::temporal);
  }

  /** {@code CASE WHEN condition THEN result}, of a date or time. */
  public static <T extends @Nullable Temporal> Case<Condition, T, TemporalExpression<T>> caseWhen(
      Condition condition, TemporalExpression<T> result) {
    return SEARCHED.when(condition, result, Expressions::temporal);
  }

  /** {@code CASE WHEN condition THEN result}, of a condition. */
  public static Case<Condition, Boolean, Condition> caseWhen(
      Condition condition, Condition result) {
    return SEARCHED.when(condition, result, (type, part) -> Expressions.condition(part));
  }
}
