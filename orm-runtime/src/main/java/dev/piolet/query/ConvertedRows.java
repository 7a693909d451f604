package dev.piolet.query;

import dev.piolet.sql.Selectable;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose parts are not exactly what their constructor takes: of a kind that Java converts to
 * it, as an {@code Integer} to a {@code long}, or a mistake. javac comes to these methods when no
 * other {@code row} fits, and then says of the constructor alone what is wrong with it, in one
 * error; of overloads that do not fit it lists each one.
 */
@SuppressWarnings("unused") // parameters that only tell overloads apart
abstract class ConvertedRows {
  ConvertedRows() {}

  /**
   * A part of a row whose constructor takes what Java converts it to; as an {@code Integer} to a
   * {@code long}.
   */
  public static <
          A extends @Nullable Object, R extends @Nullable Object, M extends RowFunctions.Of1<A, R>>
      Selectable<R> row(M constructor, Selectable<A> a, RowFunctions.NoMore... none) {
    return new OptionalRow<>(Rows.of(constructor, a));
  }

  /** 2 parts of a row whose constructor takes what Java converts them to. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          R extends @Nullable Object,
          M extends RowFunctions.Of2<A, B, R>>
      Selectable<R> row(
          M constructor, Selectable<A> a, Selectable<B> b, RowFunctions.NoMore... none) {
    return new OptionalRow<>(Rows.of(constructor, a, b));
  }

  /** 3 parts of a row whose constructor takes what Java converts them to. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          R extends @Nullable Object,
          M extends RowFunctions.Of3<A, B, C, R>>
      Selectable<R> row(
          M constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          RowFunctions.NoMore... none) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c));
  }

  /** 4 parts of a row whose constructor takes what Java converts them to. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          R extends @Nullable Object,
          M extends RowFunctions.Of4<A, B, C, D, R>>
      Selectable<R> row(
          M constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          RowFunctions.NoMore... none) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d));
  }

  /** 5 parts of a row whose constructor takes what Java converts them to. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          R extends @Nullable Object,
          M extends RowFunctions.Of5<A, B, C, D, E, R>>
      Selectable<R> row(
          M constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          RowFunctions.NoMore... none) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d, e));
  }

  /** 6 parts of a row whose constructor takes what Java converts them to. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          R extends @Nullable Object,
          M extends RowFunctions.Of6<A, B, C, D, E, F, R>>
      Selectable<R> row(
          M constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          RowFunctions.NoMore... none) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d, e, f));
  }

  /** 7 parts of a row whose constructor takes what Java converts them to. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          R extends @Nullable Object,
          M extends RowFunctions.Of7<A, B, C, D, E, F, G, R>>
      Selectable<R> row(
          M constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          RowFunctions.NoMore... none) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d, e, f, g));
  }

  /** 8 parts of a row whose constructor takes what Java converts them to. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          H extends @Nullable Object,
          R extends @Nullable Object,
          M extends RowFunctions.Of8<A, B, C, D, E, F, G, H, R>>
      Selectable<R> row(
          M constructor,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          Selectable<H> h,
          RowFunctions.NoMore... none) {
    return new OptionalRow<>(Rows.of(constructor, a, b, c, d, e, f, g, h));
  }

  /**
   * A row of more parts than eight does not compile: read them into a record with {@link
   * dev.piolet.annotations.Projection}, or by {@link Sql#row(java.util.List)}.
   *
   * @param constructor nothing can be given for it
   * @throws IllegalArgumentException always
   */
  @SuppressWarnings("DoNotCallSuggester") // its parameter tells, where it does not compile
  public static <R extends @Nullable Object, M extends UseProjectionForMoreThanEight>
      Selectable<R> row(
          M constructor,
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
    throw new IllegalArgumentException(
        "There are at most eight parts. Read more into a record with @Projection");
  }

  /**
   * A row of something that cannot be selected does not compile: a value is {@code value(1)}.
   *
   * @param constructor nothing can be given for it
   * @throws IllegalArgumentException always
   */
  @SuppressWarnings("DoNotCallSuggester") // its parameter tells, where it does not compile
  public static <R extends @Nullable Object, M extends RowFunctions.PartsMustBeSelectable>
      Selectable<R> row(M constructor, Object... parts) {
    throw new IllegalArgumentException("The parts of a row are what can be selected");
  }

  /**
   * A select list of something that cannot be selected does not compile, as nothing can be done
   * with its result: a value is {@code value(1)}, a query {@code scalar(query)}.
   *
   * @return nothing
   * @throws IllegalArgumentException always
   */
  @SuppressWarnings("DoNotCallSuggester") // its result tells, where it does not compile
  public static RowFunctions.PartsMustBeSelectable select(Object... parts) {
    throw new IllegalArgumentException("The parts of a select list are what can be selected");
  }
}
