package dev.piolet.query;

import dev.piolet.sql.Selectable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** SELECT and what rows are read into; see {@link Sql}. */
@CheckReturnValue
public abstract class SelectSql {
  SelectSql() {}

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

  /**
   * A row put together by a function of its part, such as a constructor. Rows nest. One of nothing
   * but columns of a single table is null where an outer join leaves that table out.
   *
   * @param constructor takes the value of the part; a NULL is null, which a primitive parameter
   *     refuses with an error that names the column
   */
  public static <A extends @Nullable Object, R extends @Nullable Object> Selectable<R> row(
      Function<A, R> constructor, Selectable<A> a) {
    return new OptionalRow<>(Rows.of(constructor, a));
  }

  /** 2 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
      Selectable<R> row(Function2<A, B, R> constructor, Selectable<A> a, Selectable<B> b) {
    return new OptionalRow<>(Rows.of(constructor, a, b));
  }

  /** 3 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> row(
          Function3<A, B, C, R> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c));
  }

  /** 4 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> row(
          Function4<A, B, C, D, R> constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d));
  }

  /** 5 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> row(
          Function5<A, B, C, D, E, R> constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d, e));
  }

  /** 6 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> row(
          Function6<A, B, C, D, E, F, R> constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d, e, f));
  }

  /** 7 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
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
          Function7<A, B, C, D, E, F, G, R> constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d, e, f, g));
  }

  /** 8 parts of a row, put together by a constructor; see {@link #row(Function, Selectable)}. */
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
          Function8<A, B, C, D, E, F, G, H, R> constructor,
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
   * A {@code SELECT} of more parts than eight gives nothing that could be executed, so that the
   * compiler says what to use: a record with {@link dev.piolet.annotations.Projection}.
   *
   * @throws IllegalArgumentException always
   */
  @SuppressWarnings("DoNotCallSuggester") // its result tells, where it does not compile
  public static UseProjectionForMoreThanEight select(
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
    throw UseProjectionForMoreThanEight.refused();
  }

  /**
   * A row of more parts than eight does not compile: read them into a record with {@link
   * dev.piolet.annotations.Projection}.
   *
   * @param constructor nothing can be given for it
   * @throws IllegalArgumentException always
   */
  @SuppressWarnings("DoNotCallSuggester") // its parameter tells, where it does not compile
  public static Selectable<?> row(
      UseProjectionForMoreThanEight constructor,
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
    throw UseProjectionForMoreThanEight.refused();
  }
}
