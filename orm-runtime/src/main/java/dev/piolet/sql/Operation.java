package dev.piolet.sql;

import dev.piolet.type.PgType;

/** What operators build: parts that need parentheses as an operand of another operator. */
sealed interface Operation extends SqlPart {

  /** {@code left operator right}. */
  static SqlPart infix(SqlPart left, String operator, SqlPart right) {
    return writer -> writer.operand(left).sql(operator).operand(right);
  }

  static Condition condition(SqlPart left, String operator, SqlPart right) {
    return new OfCondition(infix(left, operator, right));
  }

  static Condition between(SqlPart value, SqlPart low, SqlPart high) {
    return new OfCondition(
        writer -> writer.operand(value).sql(" BETWEEN ").operand(low).sql(" AND ").operand(high));
  }

  /** {@code value operator array)}, where the operator opens the parenthesis. */
  static Condition quantified(SqlPart value, String operator, SqlPart array) {
    return new OfCondition(writer -> writer.operand(value).sql(operator).part(array).sql(")"));
  }

  static Condition postfix(SqlPart value, String operator) {
    return new OfCondition(writer -> writer.operand(value).sql(operator));
  }

  static Condition not(SqlPart condition) {
    return new OfCondition(writer -> writer.sql("NOT (").part(condition).sql(")"));
  }

  static <N extends Number> NumberExpression<N> number(PgType<N> type, SqlPart part) {
    return new OfNumber<>(type, part);
  }

  static TextExpression text(PgType<String> type, SqlPart part) {
    return new OfText(type, part);
  }

  /** The operation's own text. */
  SqlPart part();

  @Override
  default void render(SqlWriter writer) {
    part().render(writer);
  }

  /** A comparison or a test. */
  record OfCondition(SqlPart part) implements Operation, Condition {
    @Override
    public void render(SqlWriter writer) {
      part.render(writer);
    }
  }

  /** Arithmetic. */
  record OfNumber<N extends Number>(PgType<N> type, SqlPart part)
      implements Operation, NumberExpression<N> {
    @Override
    public void render(SqlWriter writer) {
      part.render(writer);
    }
  }

  /** Concatenation. */
  record OfText(PgType<String> type, SqlPart part) implements Operation, TextExpression {
    @Override
    public void render(SqlWriter writer) {
      part.render(writer);
    }
  }
}
