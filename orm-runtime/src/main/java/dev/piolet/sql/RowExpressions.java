package dev.piolet.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells expressions that are worked out from one row alone: of columns and values, by operators and
 * functions that are known here. All others may be aggregates, windows, or sets of rows.
 */
public final class RowExpressions {
  private static final Set<String> OPERATORS =
      Set.of(" || ", " IS DISTINCT FROM ", " IS NOT DISTINCT FROM ");

  private static final Set<String> FUNCTIONS =
      Set.of("coalesce(", "concat(", "concat_ws(", "greatest(", "least(", "nullif(");

  /** Operators of the values of one row. */
  private static final Set<String> OF_ROWS =
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

  /** Functions of the values of one row. */
  private static final Set<String> OF_VALUES =
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

  private static final Set<String> UNARY = Set.of("-", "NOT (", "CAST(");

  private final Predicate<Expression<?>> isColumn;
  private final Deque<SqlPart> pending = new ArrayDeque<>();

  private RowExpressions(Predicate<Expression<?>> isColumn) {
    this.isColumn = isColumn;
  }

  /**
   * Tells whether an expression is certain to be one.
   *
   * @param isColumn tells columns of tables
   */
  public static boolean has(Expression<?> expression, Predicate<Expression<?>> isColumn) {
    RowExpressions rest = new RowExpressions(isColumn);
    rest.pending.push(expression);
    while (!rest.pending.isEmpty()) {
      if (!rest.isOfRow(rest.pending.pop())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a part is one as far as what is pending behind it is. */
  private boolean isOfRow(SqlPart part) {
    if (part instanceof OutputName name) {
      pending.push(name.expression());
      return true;
    }
    if (part instanceof Operation operation) {
      pending.push(operation.text());
      return true;
    }
    if (part instanceof Junction junction) {
      pending.push(junction.left());
      pending.push(junction.right());
      return true;
    }
    if (part instanceof Expressions.Made made) {
      pending.push(made.part());
      return true;
    }
    if (part instanceof Chained chained) {
      return isOfRow(chained);
    }
    return part instanceof ColumnReference
        || part instanceof Values.Parameter<?>
        || part instanceof Values.Typed
        || part instanceof Expression<?> expression && isColumn.test(expression);
  }

  private boolean isOfRow(Chained chained) {
    pending.push(chained.first());
    String before = chained.before();
    if (chained.rest() instanceof Operation.Infix infix) {
      pending.push(infix.right());
      return before.isEmpty()
          && (OPERATORS.contains(infix.operator()) || OF_ROWS.contains(infix.operator()));
    }
    if (chained.rest() instanceof Arguments arguments) {
      arguments.more().forEach(pending::push);
      return FUNCTIONS.contains(before) || OF_VALUES.contains(before);
    }
    return UNARY.contains(before);
  }
}
