package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Parameters;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.Subquery;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.PgType;
import java.time.temporal.Temporal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where statements begin, to be imported statically. Those that write are in the class that this
 * one extends, so that one import has them all.
 */
@CheckReturnValue
public final class Sql extends WriteSql {
  private Sql() {}

  /** {@code SELECT} of a table, a column, an expression or a {@code row(...)}. */
  public static <T> Select<T> select(Selectable<T> selection) {
    return Select.of(selection);
  }

  /** {@code SELECT} of 2 things, read into a tuple. */
  public static <A, B> Select<Tuple2<A, B>> select(Selectable<A> a, Selectable<B> b) {
    return Select.of(Rows.of(Tuple2::new, a, b));
  }

  /** {@code SELECT} of 3 things, read into a tuple. */
  public static <A, B, C> Select<Tuple3<A, B, C>> select(
      Selectable<A> a, Selectable<B> b, Selectable<C> c) {
    return Select.of(Rows.of(Tuple3::new, a, b, c));
  }

  /** {@code SELECT} of 4 things, read into a tuple. */
  public static <A, B, C, D> Select<Tuple4<A, B, C, D>> select(
      Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
    return Select.of(Rows.of(Tuple4::new, a, b, c, d));
  }

  /** {@code SELECT} of 5 things, read into a tuple. */
  public static <A, B, C, D, E> Select<Tuple5<A, B, C, D, E>> select(
      Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
    return Select.of(Rows.of(Tuple5::new, a, b, c, d, e));
  }

  /** {@code SELECT} of 6 things, read into a tuple. */
  public static <A, B, C, D, E, F> Select<Tuple6<A, B, C, D, E, F>> select(
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f) {
    return Select.of(Rows.of(Tuple6::new, a, b, c, d, e, f));
  }

  /** {@code SELECT} of 7 things, read into a tuple. */
  public static <A, B, C, D, E, F, G> Select<Tuple7<A, B, C, D, E, F, G>> select(
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f,
      Selectable<G> g) {
    return Select.of(Rows.of(Tuple7::new, a, b, c, d, e, f, g));
  }

  /** {@code SELECT} of 8 things, read into a tuple. */
  public static <A, B, C, D, E, F, G, H> Select<Tuple8<A, B, C, D, E, F, G, H>> select(
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f,
      Selectable<G> g,
      Selectable<H> h) {
    return Select.of(Rows.of(Tuple8::new, a, b, c, d, e, f, g, h));
  }

  /**
   * A row put together by a function of its part, such as a constructor. Rows nest.
   *
   * @param constructor takes the value of the part; a NULL is null, which a primitive parameter
   *     refuses with an error that names the column
   */
  public static <A, R> Selectable<R> row(Function<A, R> constructor, Selectable<A> a) {
    return Rows.of(constructor, a);
  }

  /** 2 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <A, B, R> Selectable<R> row(
      Function2<A, B, R> constructor, Selectable<A> a, Selectable<B> b) {
    return Rows.of(constructor, a, b);
  }

  /** 3 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <A, B, C, R> Selectable<R> row(
      Function3<A, B, C, R> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c) {
    return Rows.of(constructor, a, b, c);
  }

  /** 4 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <A, B, C, D, R> Selectable<R> row(
      Function4<A, B, C, D, R> constructor,
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d) {
    return Rows.of(constructor, a, b, c, d);
  }

  /** 5 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <A, B, C, D, E, R> Selectable<R> row(
      Function5<A, B, C, D, E, R> constructor,
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e) {
    return Rows.of(constructor, a, b, c, d, e);
  }

  /** 6 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <A, B, C, D, E, F, R> Selectable<R> row(
      Function6<A, B, C, D, E, F, R> constructor,
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f) {
    return Rows.of(constructor, a, b, c, d, e, f);
  }

  /** 7 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <A, B, C, D, E, F, G, R> Selectable<R> row(
      Function7<A, B, C, D, E, F, G, R> constructor,
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f,
      Selectable<G> g) {
    return Rows.of(constructor, a, b, c, d, e, f, g);
  }

  /** 8 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <A, B, C, D, E, F, G, H, R> Selectable<R> row(
      Function8<A, B, C, D, E, F, G, H, R> constructor,
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f,
      Selectable<G> g,
      Selectable<H> h) {
    return Rows.of(constructor, a, b, c, d, e, f, g, h);
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

  /**
   * A common table: a query that a statement names in {@code with(...)} and uses like a table.
   *
   * @param name what it is called, unquoted
   * @param query its rows; an INSERT, UPDATE or DELETE that returns rows, too
   */
  public static <T> CommonTable<T> commonTable(String name, RowStatement<T> query) {
    return CommonTable.of(name, query);
  }

  /** {@code EXISTS (query)}: whether it has a row. */
  public static Condition exists(Subquery<?> query) {
    return Expressions.condition(nested("EXISTS ", query));
  }

  /** {@code NOT EXISTS (query)}: whether it has no row. */
  public static Condition notExists(Subquery<?> query) {
    return exists(query).not();
  }

  /** {@code ANY (query)}, to be compared with: whether it holds for any of the values. */
  public static <T> Expression<T> any(Query<T, ?> query) {
    return Expressions.any(typeOf(query), nested("ANY ", query));
  }

  /** {@code ALL (query)}, to be compared with: whether it holds for all of the values. */
  public static <T> Expression<T> all(Query<T, ?> query) {
    return Expressions.any(typeOf(query), nested("ALL ", query));
  }

  /** {@code (query)} as a value: that of its only row, or NULL where it has none. */
  public static <T> Expression<T> scalar(Query<T, ?> query) {
    return Expressions.any(typeOf(query), nested("", query));
  }

  /** {@code (query)} as a number: that of its only row, or NULL where it has none. */
  public static <N extends Number> NumberExpression<N> number(Query<N, ?> query) {
    return Expressions.number(typeOf(query), nested("", query));
  }

  /** {@code (query)} as a text: that of its only row, or NULL where it has none. */
  public static TextExpression text(Query<String, ?> query) {
    return Expressions.text(typeOf(query), nested("", query));
  }

  /** {@code (query)} as a date or time: that of its only row, or NULL where it has none. */
  public static <T extends Temporal> TemporalExpression<T> temporal(Query<T, ?> query) {
    return Expressions.temporal(typeOf(query), nested("", query));
  }

  private static SqlPart nested(String keyword, SqlPart query) {
    return writer -> writer.sql(keyword).sql("(").part(query).sql(")");
  }

  private static <T> PgType<T> typeOf(Query<T, ?> query) {
    if (query.selection() instanceof Expression<T> expression) {
      return expression.type();
    }
    throw new IllegalArgumentException(
        "One column is required, and this selects another: " + query);
  }
}
