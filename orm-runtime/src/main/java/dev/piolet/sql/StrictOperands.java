package dev.piolet.sql;

import java.util.List;

/**
 * The columns that make an expression NULL when they are: all that it is computed of, but those
 * inside of what PostgreSQL gives a value for although an operand is NULL. That says so where it is
 * made: see {@link Expressions#lenient}.
 */
public final class StrictOperands {
  private StrictOperands() {}

  /** The columns, those of derived and common tables included; an expression that is one is it. */
  public static List<Expression<?>> of(Expression<?> expression) {
    return SqlWriter.strictOperands(expression);
  }

  /**
   * Requires that none of the columns may be missing.
   *
   * @throws IllegalStateException when an outer join can leave one out
   */
  static void requireThere(Expression<?> expression, ReadContext context) {
    for (Expression<?> operand : of(expression)) {
      if (!isSame(operand, expression)) {
        requireThere(operand, expression, context);
      }
    }
  }

  /** Whether both are one column, in expressions of two kinds. */
  private static boolean isSame(Expression<?> operand, Expression<?> expression) {
    return operand == expression
        || operand instanceof Expressions.Made one
            && expression instanceof Expressions.Made other
            && one.part().equals(other.part());
  }

  private static void requireThere(
      Expression<?> operand, Expression<?> expression, ReadContext context) {
    try {
      RowReader<?> unused = operand.reader(context);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          SqlWriter.alone(expression).sql() + " can be NULL. " + e.getMessage(), e);
    }
  }
}
