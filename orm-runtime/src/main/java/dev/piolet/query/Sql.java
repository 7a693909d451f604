package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Parameters;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.sql.TextExpression;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Where statements begin, to be imported statically. */
@CheckReturnValue
public final class Sql extends WriteSql {
  private Sql() {}

  /**
   * Plain SQL with bound values.
   *
   * @param text the SQL, with a {@code ?} for each value; an operator's own question mark is
   *     written twice
   * @param values the values, in order; a collection is an array, as {@code = ANY(?)} takes it, and
   *     a lone null is one NULL
   * @throws IllegalArgumentException when no PostgreSQL type is known for a value's class
   */
  public static PlainSql sql(String text, @Nullable Object @Nullable ... values) {
    return PlainSql.of(text, values);
  }

  /** A value as an expression; it is bound, and never becomes text. */
  public static <T> Expression<T> value(T value) {
    return Parameters.of(value);
  }

  /** A number as an expression; it is bound, and never becomes text. */
  public static <N extends Number> NumberExpression<N> value(N value) {
    return Parameters.of(value);
  }

  /** A text as an expression; it is bound, and never becomes SQL. */
  public static TextExpression value(String value) {
    return Parameters.of(value);
  }

  /** A date or time as an expression; it is bound, and never becomes text. */
  public static <T extends Temporal> TemporalExpression<T> value(T value) {
    return Parameters.of(value);
  }

  /** True or false as a condition: one to begin with, where conditions are put together. */
  public static Condition value(Boolean value) {
    return Parameters.of(value);
  }
}
