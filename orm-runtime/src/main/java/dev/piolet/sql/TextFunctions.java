package dev.piolet.sql;

import dev.piolet.type.PgTypes;

/** Functions of texts; see {@link Functions}. */
public abstract class TextFunctions extends ConditionalFunctions {
  TextFunctions() {}

  /** {@code lower(text)}. */
  public static TextExpression lower(Expression<String> text) {
    return Expressions.text(text.type(), Expressions.call("lower", text));
  }

  /** {@code upper(text)}. */
  public static TextExpression upper(Expression<String> text) {
    return Expressions.text(text.type(), Expressions.call("upper", text));
  }

  /** {@code length(text)}, in characters. */
  public static NumberExpression<Integer> length(Expression<String> text) {
    return Expressions.number(PgTypes.INTEGER, Expressions.call("length", text));
  }
}
