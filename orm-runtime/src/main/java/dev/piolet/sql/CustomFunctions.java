package dev.piolet.sql;

import dev.piolet.internal.driver.ParameterText;
import dev.piolet.type.PgType;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL or a program has beyond the functions here; see {@link Functions}.
 *
 * <pre>{@code
 * static NumberExpression<Integer> levenshtein(Expression<String> a, Expression<String> b) {
 *   return asNumber(function("levenshtein", PgTypes.INTEGER, a, b));
 * }
 * }</pre>
 */
abstract class CustomFunctions extends ComparingFunctions {
  CustomFunctions() {}

  /**
   * {@code ?::type}: a value whose type is told, wherever it stands.
   *
   * @param value the value, or null for NULL
   */
  public static <T extends @Nullable Object> Expression<T> typedValue(
      PgType<T> type, @Nullable T value) {
    return Expressions.any(type, new Values.Typed(Values.parameter(type, value)));
  }

  /** The same expression with the operators of numbers; it changes nothing in SQL. */
  public static <N extends @Nullable Number> NumberExpression<N> asNumber(
      Expression<N> expression) {
    return Expressions.number(expression.type(), same(expression));
  }

  /** The same expression with the operators of texts; it changes nothing in SQL. */
  public static TextExpression asText(Expression<String> expression) {
    return Expressions.text(expression.type(), same(expression));
  }

  /** The same expression with the operators of dates and times; it changes nothing in SQL. */
  public static <T extends @Nullable Temporal> TemporalExpression<T> asTemporal(
      Expression<T> expression) {
    return Expressions.temporal(expression.type(), same(expression));
  }

  /** The same expression as a condition; it changes nothing in SQL. */
  public static Condition asCondition(Expression<Boolean> expression) {
    return Expressions.condition(same(expression));
  }

  /**
   * The same expression with the operators of arrays; it changes nothing in SQL.
   *
   * @param element the type of its elements
   */
  public static <T extends @Nullable Object> ArrayExpression<T> asArray(
      Expression<? extends List<T>> expression, PgType<T> element) {
    return Expressions.array(element, same(expression));
  }

  /** The same expression, of {@code json} or {@code jsonb}, with the operators of JSON. */
  public static JsonExpression asJson(Expression<String> expression) {
    return Expressions.json(expression.type(), same(expression));
  }

  /** A part that needs parentheses as an operand still does. */
  private static SqlPart same(SqlPart expression) {
    return Operation.is(expression) ? new Operation(expression) : expression;
  }

  /**
   * {@code name(arguments)}: any function.
   *
   * @param name the function's name as SQL has it, with its schema if need be; a constant of the
   *     program
   * @param type the type of its result; what an aggregate or a set of rows gives, too
   */
  public static <T extends @Nullable Object> Expression<T> function(
      String name, PgType<T> type, Expression<?>... arguments) {
    List<Expression<?>> list = List.of(arguments);
    return Expressions.any(type, Expressions.call(name, writer -> writer.typedList(list, ", ")));
  }

  /**
   * {@code left operator right}: any operator.
   *
   * @param operator the operator as SQL has it, a constant of the program; a question mark in it is
   *     written for the driver as two
   * @param type the type of its result
   */
  public static <T extends @Nullable Object> Expression<T> operator(
      Expression<?> left, String operator, Expression<?> right, PgType<T> type) {
    return Expressions.any(
        type, Operation.infix(left, ' ' + ParameterText.doubled(operator) + ' ', right));
  }

  /**
   * SQL of the program, with expressions in it.
   *
   * <pre>{@code
   * Expression<String> initials = raw(PgTypes.TEXT, "left({0}, {1}) COLLATE \"C\"", USER.name, value(1));
   * }</pre>
   *
   * @param type the type of its value
   * @param text a constant of the program. <code>{0}</code> stands for the first of the parts,
   *     <code>
   *     {1}</code> for the next, each as often as it is written; <code>{{</code> and <code>}}
   *     </code> stand for one brace. A question mark outside of quotes is an operator's, and is
   *     written for the driver as two
   * @param parts columns, values and other expressions
   * @throws IllegalArgumentException when a brace stands alone, or a part is not there or not used
   */
  public static <T extends @Nullable Object> Expression<T> raw(
      PgType<T> type, String text, Expression<?>... parts) {
    return Expressions.any(type, new Operation(RawSql.of(text, parts)));
  }
}
