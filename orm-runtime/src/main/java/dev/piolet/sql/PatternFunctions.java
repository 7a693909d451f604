package dev.piolet.sql;

import dev.piolet.type.PgTypes;

/** Functions of regular expressions, which are PostgreSQL's own; see {@link Functions}. */
abstract class PatternFunctions extends TextFunctions {
  PatternFunctions() {}

  /** {@code substring(text, pattern)}: what matches, or what its first parentheses match. */
  public static TextExpression substring(Expression<String> text, String pattern) {
    return Expressions.text(
        PgTypes.TEXT, Expressions.call("substring", text, Parameters.of(pattern)));
  }

  /** {@code regexp_replace(text, pattern, replacement)}: with the first match replaced. */
  public static TextExpression regexpReplace(
      Expression<String> text, String pattern, String replacement) {
    return Expressions.text(
        PgTypes.TEXT,
        Expressions.call(
            "regexp_replace", text, Parameters.of(pattern), Parameters.of(replacement)));
  }

  /**
   * {@code regexp_replace(text, pattern, replacement, flags)}.
   *
   * @param flags {@code g} for all matches, {@code i} for letters in upper or lower case
   */
  public static TextExpression regexpReplace(
      Expression<String> text, String pattern, String replacement, String flags) {
    return Expressions.text(
        PgTypes.TEXT,
        Expressions.call(
            "regexp_replace",
            text,
            Parameters.of(pattern),
            Parameters.of(replacement),
            Parameters.of(flags)));
  }

  /** {@code regexp_match(text, pattern)}: what the parentheses match, NULL where nothing does. */
  public static ArrayExpression<String> regexpMatch(Expression<String> text, String pattern) {
    return Expressions.array(
        PgTypes.TEXT, Expressions.call("regexp_match", text, Parameters.of(pattern)));
  }

  /** {@code regexp_match(text, pattern, flags)}; see {@link #regexpMatch(Expression, String)}. */
  public static ArrayExpression<String> regexpMatch(
      Expression<String> text, String pattern, String flags) {
    return Expressions.array(
        PgTypes.TEXT,
        Expressions.call("regexp_match", text, Parameters.of(pattern), Parameters.of(flags)));
  }

  /** {@code regexp_split_to_array(text, pattern)}: what stands between the matches. */
  public static ArrayExpression<String> regexpSplitToArray(
      Expression<String> text, String pattern) {
    return Expressions.array(
        PgTypes.TEXT, Expressions.call("regexp_split_to_array", text, Parameters.of(pattern)));
  }

  /** {@code regexp_count(text, pattern)}: how many matches there are. PostgreSQL 15. */
  public static NumberExpression<Integer> regexpCount(Expression<String> text, String pattern) {
    return Expressions.number(
        PgTypes.INTEGER, Expressions.call("regexp_count", text, Parameters.of(pattern)));
  }

  /** {@code regexp_like(text, pattern)}: whether there is a match. PostgreSQL 15. */
  public static Condition regexpLike(Expression<String> text, String pattern) {
    return Expressions.condition(Expressions.call("regexp_like", text, Parameters.of(pattern)));
  }
}
