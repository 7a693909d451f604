package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
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
public final class Sql extends QuerySql {
  private Sql() {}

  /** {@code INSERT INTO table}; {@code set} its columns. */
  public static <M> Insert<M> insertInto(Table<M> table) {
    return Insert.into(table);
  }

  /** {@code UPDATE table}; {@code set} its columns, and say {@code where} or {@code all()}. */
  public static <M> Update<M> update(Table<M> table) {
    return Update.of(table);
  }

  /** {@code DELETE FROM table}; say {@code where} or {@code all()}. */
  public static <M> Delete<M> deleteFrom(Table<M> table) {
    return Delete.from(table);
  }

  /**
   * {@code ON CONFLICT (columns)} of an upsert.
   *
   * @param first a column of a unique constraint or index, or its only one
   * @param more its other columns
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <M> Conflict<M> onConflict(Column<M, ?> first, Column<M, ?>... more) {
    return new Conflict<>(first.table(), Conflict.list(first, more));
  }

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
