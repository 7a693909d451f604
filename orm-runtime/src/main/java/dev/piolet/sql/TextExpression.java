package dev.piolet.sql;

/** An expression whose value is text. Immutable and thread-safe. */
public interface TextExpression extends KindExpression<String, TextExpression> {
  @Override
  default TextExpression as(String name) {
    return Expressions.text(type(), OutputName.of(this, name));
  }

  /**
   * {@code this LIKE pattern}.
   *
   * @param pattern {@code %} stands for any text, {@code _} for one character, and a backslash
   *     before one of these for itself
   */
  default Condition like(String pattern) {
    return Operation.condition(this, " LIKE ", Values.of(this, pattern));
  }

  /** {@code this LIKE pattern}; see {@link #like(String)}. */
  default Condition like(Expression<String> pattern) {
    return Operation.condition(this, " LIKE ", pattern);
  }

  /** {@code this NOT LIKE pattern}; see {@link #like(String)}. */
  default Condition notLike(String pattern) {
    return Operation.condition(this, " NOT LIKE ", Values.of(this, pattern));
  }

  /** {@code this NOT LIKE pattern}; see {@link #like(String)}. */
  default Condition notLike(Expression<String> pattern) {
    return Operation.condition(this, " NOT LIKE ", pattern);
  }

  /** {@code this ILIKE pattern}: like, in upper or lower case; see {@link #like(String)}. */
  default Condition ilike(String pattern) {
    return Operation.condition(this, " ILIKE ", Values.of(this, pattern));
  }

  /** {@code this ILIKE pattern}; see {@link #like(String)}. */
  default Condition ilike(Expression<String> pattern) {
    return Operation.condition(this, " ILIKE ", pattern);
  }

  /** {@code this NOT ILIKE pattern}; see {@link #ilike(String)}. */
  default Condition notIlike(String pattern) {
    return Operation.condition(this, " NOT ILIKE ", Values.of(this, pattern));
  }

  /** {@code this NOT ILIKE pattern}; see {@link #like(String)}. */
  default Condition notIlike(Expression<String> pattern) {
    return Operation.condition(this, " NOT ILIKE ", pattern);
  }

  /** {@code this SIMILAR TO pattern}: like, in the pattern language of the SQL standard. */
  default Condition similarTo(String pattern) {
    return Operation.condition(this, " SIMILAR TO ", Values.of(this, pattern));
  }

  /** {@code this SIMILAR TO pattern}: like, in the pattern language of the SQL standard. */
  default Condition similarTo(Expression<String> pattern) {
    return Operation.condition(this, " SIMILAR TO ", pattern);
  }

  /** {@code this NOT SIMILAR TO pattern}: not like, in the pattern language of the SQL standard. */
  default Condition notSimilarTo(String pattern) {
    return Operation.condition(this, " NOT SIMILAR TO ", Values.of(this, pattern));
  }

  /** {@code this NOT SIMILAR TO pattern}: not like, in the pattern language of the SQL standard. */
  default Condition notSimilarTo(Expression<String> pattern) {
    return Operation.condition(this, " NOT SIMILAR TO ", pattern);
  }

  /** {@code this ~ pattern}: a regular expression matches. */
  default Condition matches(String pattern) {
    return Operation.condition(this, " ~ ", Values.of(this, pattern));
  }

  /** {@code this ~ pattern}: a regular expression matches. */
  default Condition matches(Expression<String> pattern) {
    return Operation.condition(this, " ~ ", pattern);
  }

  /** {@code this ~* pattern}: a regular expression matches, in upper or lower case. */
  default Condition matchesIgnoringCase(String pattern) {
    return Operation.condition(this, " ~* ", Values.of(this, pattern));
  }

  /** {@code this ~* pattern}: a regular expression matches, in upper or lower case. */
  default Condition matchesIgnoringCase(Expression<String> pattern) {
    return Operation.condition(this, " ~* ", pattern);
  }

  /** {@code this !~ pattern}: a regular expression does not match. */
  default Condition doesNotMatch(String pattern) {
    return Operation.condition(this, " !~ ", Values.of(this, pattern));
  }

  /** {@code this !~ pattern}: a regular expression does not match. */
  default Condition doesNotMatch(Expression<String> pattern) {
    return Operation.condition(this, " !~ ", pattern);
  }

  /** {@code this !~* pattern}: a regular expression does not match, in upper or lower case. */
  default Condition doesNotMatchIgnoringCase(String pattern) {
    return Operation.condition(this, " !~* ", Values.of(this, pattern));
  }

  /** {@code this !~* pattern}: a regular expression does not match, in upper or lower case. */
  default Condition doesNotMatchIgnoringCase(Expression<String> pattern) {
    return Operation.condition(this, " !~* ", pattern);
  }

  /** Begins with a text, taken as it is: {@code %} and {@code _} stand for themselves. */
  default Condition startsWith(String prefix) {
    return like(literally(prefix) + '%');
  }

  /** Ends with a text, taken as it is: {@code %} and {@code _} stand for themselves. */
  default Condition endsWith(String suffix) {
    return like('%' + literally(suffix));
  }

  /** Holds a text, taken as it is: {@code %} and {@code _} stand for themselves. */
  default Condition contains(String part) {
    return like('%' + literally(part) + '%');
  }

  /** {@code this || text}. */
  default TextExpression concat(String text) {
    return Operation.text(type(), Operation.infix(this, " || ", Values.of(this, text)));
  }

  /** {@code this || other}. */
  default TextExpression concat(Expression<String> other) {
    return Operation.text(type(), Operation.infix(this, " || ", other));
  }

  private static String literally(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
