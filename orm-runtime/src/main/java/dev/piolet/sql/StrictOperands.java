package dev.piolet.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The columns that make an expression NULL when they are, as far as its operators and functions are
 * known here: those of {@code upper(a) || b}, but none of {@code coalesce(a, 'x')} or {@code
 * count(a)}.
 */
public final class StrictOperands {
  static final Set<String> OPERATORS =
      Set.of(
          " = ",
          " <> ",
          " < ",
          " <= ",
          " > ",
          " >= ",
          " + ",
          " - ",
          " * ",
          " / ",
          " % ",
          " LIKE ",
          " NOT LIKE ",
          " ILIKE ",
          " NOT ILIKE ",
          " SIMILAR TO ",
          " NOT SIMILAR TO ",
          " ~ ",
          " ~* ",
          " !~ ",
          " !~* ");

  /** Of texts; an array, and JSON, stays what it is when NULL is appended. */
  private static final String APPEND = " || ";

  /** What stands before the first operand. */
  static final Set<String> BEFORE =
      Set.of(
          "-",
          "NOT (",
          "CAST(",
          "abs(",
          "btrim(",
          "cbrt(",
          "ceil(",
          "date_trunc(",
          "exp(",
          "floor(",
          "initcap(",
          "left(",
          "length(",
          "ln(",
          "lower(",
          "lpad(",
          "ltrim(",
          "md5(",
          "mod(",
          "octet_length(",
          "power(",
          "repeat(",
          "replace(",
          "reverse(",
          "right(",
          "round(",
          "rpad(",
          "rtrim(",
          "sign(",
          "split_part(",
          "sqrt(",
          "strpos(",
          "substring(",
          "to_char(",
          "translate(",
          "trim(",
          "trunc(",
          "upper(");

  private final Deque<SqlPart> pending = new ArrayDeque<>();
  private final List<Expression<?>> found = new ArrayList<>();

  private StrictOperands() {}

  /** The columns, those of derived and common tables included; an expression that is one is it. */
  public static List<Expression<?>> of(Expression<?> expression) {
    StrictOperands operands = new StrictOperands();
    operands.pending.push(expression);
    while (!operands.pending.isEmpty()) {
      operands.take(operands.pending.pop());
    }
    return operands.found;
  }

  /**
   * Requires that none of the columns may be missing.
   *
   * @throws IllegalStateException when an outer join can leave one out
   */
  static void requireThere(Expression<?> expression, ReadContext context) {
    for (Expression<?> operand : of(expression)) {
      if (operand != expression) {
        requireThere(operand, expression, context);
      }
    }
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

  private void take(SqlPart part) {
    if (part instanceof OutputName name) {
      pending.push(name.expression());
    } else if (part instanceof Junction junction) {
      pending.push(junction.right());
      pending.push(junction.left());
    } else if (part instanceof Expressions.Made made) {
      takeMade(made);
    } else if (part instanceof Expression<?> column) {
      found.add(column);
    }
  }

  private void takeMade(Expressions.Made made) {
    SqlPart inside = made.part();
    while (inside instanceof Operation operation) {
      inside = operation.text();
    }
    if (inside instanceof ColumnReference) {
      found.add((Expression<?>) made);
    } else if (inside instanceof Chained chained) {
      takeChained(chained, made instanceof TextExpression);
    } else {
      take(inside);
    }
  }

  private void takeChained(Chained chained, boolean isText) {
    boolean isInfix =
        chained.before().isEmpty()
            && chained.rest() instanceof Operation.Infix infix
            && (OPERATORS.contains(infix.operator()) || isText && infix.operator().equals(APPEND));
    if (isInfix) {
      pending.push(((Operation.Infix) chained.rest()).right());
    }
    if (isInfix || BEFORE.contains(chained.before())) {
      pending.push(chained.first());
    }
  }
}
