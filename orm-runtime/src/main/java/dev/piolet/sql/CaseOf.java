package dev.piolet.sql;

import java.time.temporal.Temporal;

/**
 * {@code CASE expression}, whose branches are chosen by its value. Immutable and thread-safe.
 *
 * @param <V> the Java type of the expression
 */
public final class CaseOf<V> {
  private final Case.Start<V> start;

  CaseOf(Expression<V> subject) {
    start = new Case.Start<>(subject, value -> Values.of(subject, value));
  }

  /** {@code WHEN value THEN result}. */
  public <T> Case<V, T, Expression<T>> when(V value, T result) {
    return start.when(value, Parameters.of(result), Expressions::any);
  }

  /** {@code WHEN value THEN result}. */
  public <T> Case<V, T, Expression<T>> when(V value, Expression<T> result) {
    return start.when(value, result, Expressions::any);
  }

  /** {@code WHEN value THEN result}, of a number. */
  public <N extends Number> Case<V, N, NumberExpression<N>> when(V value, N result) {
    return start.when(value, Parameters.of(result), Expressions::number);
  }

  /** {@code WHEN value THEN result}, of a number. */
  public <N extends Number> Case<V, N, NumberExpression<N>> when(
      V value, NumberExpression<N> result) {
    return start.when(value, result, Expressions::number);
  }

  /** {@code WHEN value THEN result}, of a text. */
  public Case<V, String, TextExpression> when(V value, String result) {
    return start.when(value, Parameters.of(result), Expressions::text);
  }

  /** {@code WHEN value THEN result}, of a text. */
  public Case<V, String, TextExpression> when(V value, TextExpression result) {
    return start.when(value, result, Expressions::text);
  }

  /** {@code WHEN value THEN result}, of a date or time. */
  public <T extends Temporal> Case<V, T, TemporalExpression<T>> when(V value, T result) {
    return start.when(value, Parameters.of(result), Expressions::temporal);
  }

  /** {@code WHEN value THEN result}, of a date or time. */
  public <T extends Temporal> Case<V, T, TemporalExpression<T>> when(
      V value, TemporalExpression<T> result) {
    return start.when(value, result, Expressions::temporal);
  }

  /** {@code WHEN value THEN result}, of a condition. */
  public Case<V, Boolean, Condition> when(V value, Condition result) {
    return start.when(value, result, (type, part) -> Expressions.condition(part));
  }
}
