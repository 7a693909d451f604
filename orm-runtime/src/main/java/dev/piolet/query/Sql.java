package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ConflictTarget;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Order;
import dev.piolet.sql.Parameters;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.Subquery;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where statements begin, to be imported statically. */
@CheckReturnValue
public final class Sql extends ConvertedRows {
  private Sql() {}

  // SELECT, and what rows are read into

  /** {@code SELECT} of a table, a column, an expression or a {@code row(...)}. */
  public static <T extends @Nullable Object> Select<T> select(Selectable<T> selection) {
    return Select.of(selection);
  }

  /** {@code SELECT} of 2 things, read into a tuple. */
  public static <A extends @Nullable Object, B extends @Nullable Object>
      Select<Tuple2<A, B>> select(Selectable<A> a, Selectable<B> b) {
    return Select.of(Rows.of(Tuple2::new, a, b));
  }

  /** {@code SELECT} of 3 things, read into a tuple. */
  public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
      Select<Tuple3<A, B, C>> select(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
    return Select.of(Rows.of(Tuple3::new, a, b, c));
  }

  /** {@code SELECT} of 4 things, read into a tuple. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object>
      Select<Tuple4<A, B, C, D>> select(
          Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
    return Select.of(Rows.of(Tuple4::new, a, b, c, d));
  }

  /** {@code SELECT} of 5 things, read into a tuple. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object>
      Select<Tuple5<A, B, C, D, E>> select(
          Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
    return Select.of(Rows.of(Tuple5::new, a, b, c, d, e));
  }

  /** {@code SELECT} of 6 things, read into a tuple. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object>
      Select<Tuple6<A, B, C, D, E, F>> select(
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f) {
    return Select.of(Rows.of(Tuple6::new, a, b, c, d, e, f));
  }

  /** {@code SELECT} of 7 things, read into a tuple. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object>
      Select<Tuple7<A, B, C, D, E, F, G>> select(
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
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          H extends @Nullable Object>
      Select<Tuple8<A, B, C, D, E, F, G, H>> select(
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

  /** {@code SELECT} of 9 things or more, read by what was selected; see {@link Row}. */
  public static Select<Row> select(
      Selectable<?> a,
      Selectable<?> b,
      Selectable<?> c,
      Selectable<?> d,
      Selectable<?> e,
      Selectable<?> f,
      Selectable<?> g,
      Selectable<?> h,
      Selectable<?> i,
      Selectable<?>... more) {
    return select(Row.listOf(more, a, b, c, d, e, f, g, h, i));
  }

  /**
   * {@code SELECT} of any number of things, which may be chosen at run time, read by what was
   * selected; see {@link Row}.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Select<Row> select(List<? extends Selectable<?>> parts) {
    return Select.of(Row.of(parts));
  }

  /**
   * A row put together by a function of its part, such as a constructor. Rows nest. One of nothing
   * but columns of a single table is null where an outer join leaves that table out.
   *
   * @param constructor takes the value of the part; a NULL is null, which a primitive parameter
   *     refuses with an error that names the column
   */
  public static <A extends @Nullable Object, R extends @Nullable Object> Selectable<R> row(
      RowFunctions.Of1<A, R> constructor, Selectable<A> a) {
    return new OptionalRow<>(Rows.of(constructor, a));
  }

  /**
   * 2 parts of a row, put together by a constructor; see {@link #row(RowFunctions.Of1,
   * Selectable)}.
   */
  public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
      Selectable<R> row(RowFunctions.Of2<A, B, R> constructor, Selectable<A> a, Selectable<B> b) {
    return new OptionalRow<>(Rows.of(constructor, a, b));
  }

  /**
   * 3 parts of a row, put together by a constructor; see {@link #row(RowFunctions.Of1,
   * Selectable)}.
   */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> row(
          RowFunctions.Of3<A, B, C, R> constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c));
  }

  /**
   * 4 parts of a row, put together by a constructor; see {@link #row(RowFunctions.Of1,
   * Selectable)}.
   */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> row(
          RowFunctions.Of4<A, B, C, D, R> constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d));
  }

  /**
   * 5 parts of a row, put together by a constructor; see {@link #row(RowFunctions.Of1,
   * Selectable)}.
   */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> row(
          RowFunctions.Of5<A, B, C, D, E, R> constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d, e));
  }

  /**
   * 6 parts of a row, put together by a constructor; see {@link #row(RowFunctions.Of1,
   * Selectable)}.
   */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> row(
          RowFunctions.Of6<A, B, C, D, E, F, R> constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d, e, f));
  }

  /**
   * 7 parts of a row, put together by a constructor; see {@link #row(RowFunctions.Of1,
   * Selectable)}.
   */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> row(
          RowFunctions.Of7<A, B, C, D, E, F, G, R> constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d, e, f, g));
  }

  /**
   * 8 parts of a row, put together by a constructor; see {@link #row(RowFunctions.Of1,
   * Selectable)}.
   */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          H extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> row(
          RowFunctions.Of8<A, B, C, D, E, F, G, H, R> constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          Selectable<H> h) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d, e, f, g, h));
  }

  /**
   * The rows of a query as a list in each row of the statement around it, whose columns the query
   * may use as a subquery does:
   *
   * <pre>{@code
   * select(row(ArticleView::new,
   *         ARTICLE.title,
   *         list(select(COMMENT).where(COMMENT.articleId.eq(ARTICLE.id)).orderBy(COMMENT.id))))
   *     .from(ARTICLE)
   * }</pre>
   *
   * <p>Whatever the number of rows, the lists of all of them are fetched by one statement: those
   * beside each other in one round trip, and those within them in the next. Outside a transaction
   * all see one snapshot. Lists nest to any depth. {@link Statement#inOneStatement} fetches them
   * with their rows.
   *
   * @param query any query; its order is that of the list, and its limit counts for each row
   * @return a list that cannot be changed, empty where the query gives no row
   */
  public static <T extends @Nullable Object> Selectable<List<T>> list(Query<T, ?> query) {
    return NestedQuery.of(query, Collections::unmodifiableList);
  }

  /**
   * The rows that refer to a row, as a list in that row: {@code select(ARTICLE,
   * list(COMMENT.articleKey))} has the comments of each article, in the order of their primary key.
   *
   * @param key the foreign key, taken from an alias of its table where that is the table of the row
   *     itself: {@code list(EMPLOYEE.as("report").managerKey)}; {@link ForeignKey#to} says of which
   *     alias the row is
   * @return a list that cannot be changed, empty where no row refers
   * @throws IllegalArgumentException when both are the same table, or the key has a period
   * @see #list(Query)
   */
  public static <M> Selectable<List<M>> list(ForeignKey<M, ?> key) {
    return list(ReferringRows.of(key));
  }

  /**
   * The rows that belong to a row through a table between, as a list in that row: {@code
   * select(ARTICLE, list(ARTICLE_TAG.articleKey, ARTICLE_TAG.tagKey))} has the tags of each
   * article, in the order of their primary key.
   *
   * @param key the foreign key to the row that has the list
   * @param target the foreign key to the rows of the list, of the same table
   * @return a list that cannot be changed
   * @throws IllegalArgumentException when the keys are of two tables, when the rows of the list are
   *     of the table of the row itself and {@link ForeignKey#to} names no alias, or a key has a
   *     period
   * @see #list(Query)
   */
  public static <L, M> Selectable<List<M>> list(ForeignKey<L, ?> key, ForeignKey<L, M> target) {
    return list(ReferringRows.through(key, target));
  }

  /**
   * The rows of a query as a set in each row of the statement around it: equal ones once, in the
   * order of the query; see {@link #list(Query)}.
   *
   * @return a set that cannot be changed
   */
  public static <T extends @Nullable Object> Selectable<Set<T>> set(Query<T, ?> query) {
    return NestedQuery.of(query, rows -> Collections.unmodifiableSet(new LinkedHashSet<>(rows)));
  }

  /** The rows that refer to a row, as a set in that row; see {@link #list(ForeignKey)}. */
  public static <M> Selectable<Set<M>> set(ForeignKey<M, ?> key) {
    return set(ReferringRows.of(key));
  }

  /**
   * The rows that belong to a row through a table between, as a set in that row; see {@link
   * #list(ForeignKey, ForeignKey)}.
   */
  public static <L, M> Selectable<Set<M>> set(ForeignKey<L, ?> key, ForeignKey<L, M> target) {
    return set(ReferringRows.through(key, target));
  }

  /**
   * The rows of a query of keys and values as a map in each row of the statement around it, in the
   * order of the query; see {@link #list(Query)}. Reading fails with a {@link
   * dev.piolet.error.PioletException} where a row would have two values for a key.
   *
   * @param query selects a key and a value, each of whatever kind
   * @return a map that cannot be changed
   */
  public static <K extends @Nullable Object, V extends @Nullable Object> Selectable<Map<K, V>> map(
      Query<Tuple2<K, V>, ?> query) {
    return NestedQuery.of(query, rows -> NestedMaps.of(rows, query));
  }

  /**
   * A row of any number of parts, read by what was selected; see {@link Row}.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Selectable<Row> row(List<? extends Selectable<?>> parts) {
    return Row.of(parts);
  }

  // Plain SQL and values

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

  // Several values at once, to compare and to sort by

  /** {@code (a, b)}: 2 values to compare at once, as a tuple. */
  public static <A extends @Nullable Object, B extends @Nullable Object>
      RowValue<Tuple2<A, B>> rowValue(Expression<A> a, Expression<B> b) {
    return RowValue.tuple(Rows.of(Tuple2::new, a.nullable(), b.nullable()));
  }

  /** {@code (a, b, c)}: 3 values to compare at once, as a tuple. */
  public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
      RowValue<Tuple3<A, B, C>> rowValue(Expression<A> a, Expression<B> b, Expression<C> c) {
    return RowValue.tuple(Rows.of(Tuple3::new, a.nullable(), b.nullable(), c.nullable()));
  }

  /** {@code (a, b, c, d)}: 4 values to compare at once, as a tuple. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object>
      RowValue<Tuple4<A, B, C, D>> rowValue(
          Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d) {
    return RowValue.tuple(
        Rows.of(Tuple4::new, a.nullable(), b.nullable(), c.nullable(), d.nullable()));
  }

  /** {@code (a, b, c, d, e)}: 5 values to compare at once, as a tuple. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object>
      RowValue<Tuple5<A, B, C, D, E>> rowValue(
          Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d, Expression<E> e) {
    return RowValue.tuple(
        Rows.of(Tuple5::new, a.nullable(), b.nullable(), c.nullable(), d.nullable(), e.nullable()));
  }

  /** {@code (a, b, c, d, e, f)}: 6 values to compare at once, as a tuple. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object>
      RowValue<Tuple6<A, B, C, D, E, F>> rowValue(
          Expression<A> a,
          Expression<B> b,
          Expression<C> c,
          Expression<D> d,
          Expression<E> e,
          Expression<F> f) {
    return RowValue.tuple(
        Rows.of(
            Tuple6::new,
            a.nullable(),
            b.nullable(),
            c.nullable(),
            d.nullable(),
            e.nullable(),
            f.nullable()));
  }

  /** {@code (a, b, c, d, e, f, g)}: 7 values to compare at once, as a tuple. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object>
      RowValue<Tuple7<A, B, C, D, E, F, G>> rowValue(
          Expression<A> a,
          Expression<B> b,
          Expression<C> c,
          Expression<D> d,
          Expression<E> e,
          Expression<F> f,
          Expression<G> g) {
    return RowValue.tuple(
        Rows.of(
            Tuple7::new,
            a.nullable(),
            b.nullable(),
            c.nullable(),
            d.nullable(),
            e.nullable(),
            f.nullable(),
            g.nullable()));
  }

  /** {@code (a, b, c, d, e, f, g, h)}: 8 values to compare at once, as a tuple. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          H extends @Nullable Object>
      RowValue<Tuple8<A, B, C, D, E, F, G, H>> rowValue(
          Expression<A> a,
          Expression<B> b,
          Expression<C> c,
          Expression<D> d,
          Expression<E> e,
          Expression<F> f,
          Expression<G> g,
          Expression<H> h) {
    return RowValue.tuple(
        Rows.of(
            Tuple8::new,
            a.nullable(),
            b.nullable(),
            c.nullable(),
            d.nullable(),
            e.nullable(),
            f.nullable(),
            g.nullable(),
            h.nullable()));
  }

  /** An order by one key that no two rows share; see {@link Select#seek}. */
  public static <A extends @Nullable Object> Keyset<A> keyset(Order<A> a) {
    return Keyset.of(RowValue.single(a.expression()), a);
  }

  /** An order by 2 keys that no two rows share together; see {@link Select#seek}. */
  public static <A extends @Nullable Object, B extends @Nullable Object>
      Keyset<Tuple2<A, B>> keyset(Order<A> a, Order<B> b) {
    return Keyset.of(rowValue(a.expression(), b.expression()), a, b);
  }

  /** An order by 3 keys that no two rows share together; see {@link Select#seek}. */
  public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
      Keyset<Tuple3<A, B, C>> keyset(Order<A> a, Order<B> b, Order<C> c) {
    return Keyset.of(rowValue(a.expression(), b.expression(), c.expression()), a, b, c);
  }

  /** An order by 4 keys that no two rows share together; see {@link Select#seek}. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object>
      Keyset<Tuple4<A, B, C, D>> keyset(Order<A> a, Order<B> b, Order<C> c, Order<D> d) {
    return Keyset.of(
        rowValue(a.expression(), b.expression(), c.expression(), d.expression()), a, b, c, d);
  }

  // Queries as tables, values and conditions

  /**
   * A common table: a query that a statement names in {@code with(...)} and uses like a table.
   *
   * @param name what it is called, unquoted
   * @param query its rows; an INSERT, UPDATE or DELETE that returns rows, too
   */
  public static <T extends @Nullable Object> CommonTable<T> commonTable(
      String name, RowStatement<T> query) {
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
  public static <T extends @Nullable Object> Expression<T> any(Query<T, ?> query) {
    return Expressions.any(typeOf(query), nested("ANY ", query));
  }

  /** {@code ALL (query)}, to be compared with: whether it holds for all of the values. */
  public static <T extends @Nullable Object> Expression<T> all(Query<T, ?> query) {
    return Expressions.any(typeOf(query), nested("ALL ", query));
  }

  /** {@code (query)} as a value: that of its only row, or NULL where it has none. */
  public static <T extends @Nullable Object> Expression<@Nullable T> scalar(Query<T, ?> query) {
    return Expressions.scalar(query);
  }

  /** {@code (query)} as a number: that of its only row, or NULL where it has none. */
  public static <N extends @Nullable Number> NumberExpression<@Nullable N> number(
      Query<N, ?> query) {
    return Expressions.number(typeOf(query), nested("", query));
  }

  /** {@code (query)} as a text: that of its only row, or NULL where it has none. */
  public static TextExpression text(Query<String, ?> query) {
    return Expressions.text(typeOf(query), nested("", query));
  }

  /** {@code (query)} as a date or time: that of its only row, or NULL where it has none. */
  public static <T extends @Nullable Temporal> TemporalExpression<@Nullable T> temporal(
      Query<T, ?> query) {
    return Expressions.temporal(typeOf(query), nested("", query));
  }

  /**
   * A function that gives rows, as a table of FROM or JOIN; it may use columns of the tables before
   * it.
   *
   * @param name what it is called, unquoted
   * @param function as {@code generateSeries(1, 10)}
   */
  public static <T extends @Nullable Object> FunctionTable<T, Expression<T>> functionTable(
      String name, Expression<T> function) {
    return FunctionTable.of(name, function, part -> Expressions.any(function.type(), part));
  }

  /** A function that gives rows of a number; see {@link #functionTable(String, Expression)}. */
  public static <N extends @Nullable Number> FunctionTable<N, NumberExpression<N>> functionTable(
      String name, NumberExpression<N> function) {
    return FunctionTable.of(name, function, part -> Expressions.number(function.type(), part));
  }

  /** A function that gives rows of a text; see {@link #functionTable(String, Expression)}. */
  public static FunctionTable<String, TextExpression> functionTable(
      String name, TextExpression function) {
    return FunctionTable.of(name, function, part -> Expressions.text(function.type(), part));
  }

  /** A function that gives rows of a time; see {@link #functionTable(String, Expression)}. */
  public static <T extends @Nullable Temporal>
      FunctionTable<T, TemporalExpression<T>> functionTable(
          String name, TemporalExpression<T> function) {
    return FunctionTable.of(name, function, part -> Expressions.temporal(function.type(), part));
  }

  /**
   * Rows of the program as a table, sent as an array for each column: the text is the same for any
   * number of rows.
   *
   * <pre>{@code
   * var price = values("price", rowValue(ITEM.id, ITEM.price), List.of(new Tuple2<>(1L, TEN)));
   * select(ITEM.name, price.get(ITEM.price)).join(price).on(price.get(ITEM.id).eq(ITEM.id))
   * }</pre>
   *
   * @param name what the table is called, unquoted
   * @param like columns or other expressions that name and type the table's columns; a column of
   *     the table is {@code get(expression)} of one of them
   * @param rows the rows; a null in a tuple is NULL
   * @throws IllegalArgumentException when a column is an array, which cannot be sent so
   */
  public static <T extends @Nullable Object> ValuesTable<T> values(
      String name, RowValue<T> like, Collection<? extends T> rows) {
    return ValuesTable.of(name, like, rows);
  }

  /** Values of the program as a table; see {@link #values(String, RowValue, Collection)}. */
  public static <T extends @Nullable Object> ValuesTable<T> values(
      String name, Expression<T> like, Collection<? extends T> values) {
    return ValuesTable.of(name, RowValue.single(like), values);
  }

  private static SqlPart nested(String keyword, SqlPart query) {
    return writer -> writer.sql(keyword).sql("(").part(query).sql(")");
  }

  private static <T extends @Nullable Object> PgType<T> typeOf(Query<T, ?> query) {
    return Expressions.scalar(query).type();
  }

  // INSERT, UPDATE, DELETE, MERGE, TRUNCATE

  /**
   * {@code INSERT INTO table}: {@code set} the columns of a row, or say where {@code rows} come
   * from.
   */
  public static <M> Insert<M> insertInto(Table<M> table) {
    TableMetadata.of(table).requireWritable();
    return Insert.into(table);
  }

  /** {@code UPDATE table}; {@code set} its columns, and say {@code where} or {@code all()}. */
  public static <M> Update<M> update(Table<M> table) {
    TableMetadata.of(table).requireWritable();
    return Update.of(table);
  }

  /** {@code DELETE FROM table}; say {@code where} or {@code all()}. */
  public static <M> Delete<M> deleteFrom(Table<M> table) {
    TableMetadata.of(table).requireWritable();
    return Delete.from(table);
  }

  /** {@code MERGE INTO table}, of PostgreSQL 15; say {@code using} what, and {@code on} what. */
  public static <M> MergeInto<M> mergeInto(Table<M> table) {
    TableMetadata.of(table).requireWritable();
    return new MergeInto<>(table, With.NONE);
  }

  /**
   * {@code TRUNCATE tables}.
   *
   * @param first a table to empty
   * @param more others to empty at once with it
   */
  public static Truncate truncate(Table<?> first, Table<?>... more) {
    List<Table<?>> tables = new ArrayList<>();
    tables.add(first);
    tables.addAll(List.of(more));
    tables.forEach(table -> TableMetadata.of(table).requireWritable());
    return Truncate.of(List.copyOf(tables));
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
    return new Conflict<>(new ColumnTarget<>(first.table(), Conflict.list(first, more)));
  }

  /**
   * {@code ON CONFLICT} of an upsert with what a constraint or a unique index would refuse.
   *
   * @param target such as {@code USER.uniqueEmail}
   */
  public static <M> Conflict<M> onConflict(ConflictTarget<M> target) {
    return new Conflict<>(target);
  }

  /**
   * The row that ON CONFLICT DO UPDATE left out: {@code excluded(USER).email} is {@code
   * "excluded"."email"}.
   *
   * @param table the table of the INSERT
   */
  public static <T extends Table<?>> T excluded(T table) {
    return named(table, "excluded");
  }

  /**
   * Rows as they were before the statement, in its RETURNING, of PostgreSQL 18: {@code
   * before(USER).email} is {@code "old"."email"}. Before an INSERT there is none.
   *
   * @param table the table that is written to
   */
  public static <T extends Table<?>> T before(T table) {
    return named(table, "old");
  }

  /**
   * Rows as they are after the statement, in its RETURNING, of PostgreSQL 18: {@code
   * after(USER).email} is {@code "new"."email"}. After a DELETE there is none.
   *
   * @param table the table that is written to
   */
  public static <T extends Table<?>> T after(T table) {
    return named(table, "new");
  }

  /** A generated table's {@code as} gives its own class. */
  @SuppressWarnings("unchecked")
  private static <T extends Table<?>> T named(T table, String name) {
    return (T) table.as(name);
  }

  /**
   * {@code merge_action()} in the RETURNING of a MERGE, of PostgreSQL 17: {@code INSERT}, {@code
   * UPDATE} or {@code DELETE}.
   */
  public static TextExpression mergeAction() {
    return Expressions.text(PgTypes.TEXT, Expressions.call("merge_action"));
  }
}
