package dev.piolet.sql;

import dev.piolet.type.PgType;
import java.time.temporal.Temporal;

/**
 * The result of an operator: text that needs parentheses as an operand of another operator. An
 * expression of any kind may be made of it.
 */
record Operation(SqlPart text) implements SqlPart {
  @Override
  public void render(SqlWriter writer) {
    text.render(writer);
  }

  /** Whether a part needs parentheses as an operand. */
  static boolean is(SqlPart part) {
    return part instanceof Operation
        || part instanceof Junction
        || (part instanceof OutputName name && is(name.expression()))
        || (part instanceof Expressions.Made made && is(made.part()));
  }

  /** {@code left operator right}. */
  static SqlPart infix(SqlPart left, String operator, SqlPart right) {
    return new Operation(Chained.operator(left, new Infix(operator, right)));
  }

  /** What stands behind the left operand of an operator. */
  record Infix(String operator, SqlPart right) implements SqlPart {
    @Override
    public void render(SqlWriter writer) {
      writer.sql(operator).operand(right);
    }
  }

  static Condition condition(SqlPart left, String operator, SqlPart right) {
    return Expressions.condition(infix(left, operator, right));
  }

  static Condition between(SqlPart value, SqlPart low, SqlPart high) {
    return condition(
        Chained.operator(
            value, writer -> writer.sql(" BETWEEN ").operand(low).sql(" AND ").operand(high)));
  }

  /** {@code value operator array)}, where the operator opens the parenthesis. */
  static Condition quantified(SqlPart value, String operator, SqlPart array) {
    return condition(Chained.operator(value, writer -> writer.sql(operator).part(array).sql(")")));
  }

  static Condition postfix(SqlPart value, String operator) {
    return condition(Chained.operator(value, writer -> writer.sql(operator)));
  }

  /** A condition that is not unknown where an operand is NULL. */
  static Condition lenient(Condition condition) {
    return condition instanceof Expressions.Made made
        ? Expressions.condition(Expressions.lenient(made.part()))
        : condition;
  }

  static Condition not(SqlPart condition) {
    return condition(Chained.enclosing("NOT (", condition, writer -> writer.sql(")")));
  }

  static Condition condition(SqlPart part) {
    return Expressions.condition(new Operation(part));
  }

  static <N extends Number> NumberExpression<N> number(PgType<N> type, SqlPart part) {
    return Expressions.number(type, new Operation(part));
  }

  static TextExpression text(PgType<String> type, SqlPart part) {
    return Expressions.text(type, new Operation(part));
  }

  static <T extends Temporal> TemporalExpression<T> temporal(PgType<T> type, SqlPart part) {
    return Expressions.temporal(type, new Operation(part));
  }
}
