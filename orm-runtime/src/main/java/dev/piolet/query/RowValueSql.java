package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.Order;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Several values that are compared, or sorted by, at once; see {@link Sql}. */
@CheckReturnValue
public abstract class RowValueSql extends SelectSql {
  RowValueSql() {}

  /** {@code (a, b)}: 2 values to compare at once, as a tuple. */
  public static <A extends @Nullable Object, B extends @Nullable Object>
      RowValue<Tuple2<A, B>> rowValue(Expression<A> a, Expression<B> b) {
    return RowValue.of(
        Rows.of(Tuple2::new, a.orNull(), b.orNull()),
        row -> Arrays.asList(row.first(), row.second()));
  }

  /** {@code (a, b, c)}: 3 values to compare at once, as a tuple. */
  public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
      RowValue<Tuple3<A, B, C>> rowValue(Expression<A> a, Expression<B> b, Expression<C> c) {
    return RowValue.of(
        Rows.of(Tuple3::new, a.orNull(), b.orNull(), c.orNull()),
        row -> Arrays.asList(row.first(), row.second(), row.third()));
  }

  /** {@code (a, b, c, d)}: 4 values to compare at once, as a tuple. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object>
      RowValue<Tuple4<A, B, C, D>> rowValue(
          Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d) {
    return RowValue.of(
        Rows.of(Tuple4::new, a.orNull(), b.orNull(), c.orNull(), d.orNull()),
        row -> Arrays.asList(row.first(), row.second(), row.third(), row.fourth()));
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
    return RowValue.of(
        Rows.of(Tuple5::new, a.orNull(), b.orNull(), c.orNull(), d.orNull(), e.orNull()),
        row -> Arrays.asList(row.first(), row.second(), row.third(), row.fourth(), row.fifth()));
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
    return RowValue.of(
        Rows.of(
            Tuple6::new, a.orNull(), b.orNull(), c.orNull(), d.orNull(), e.orNull(), f.orNull()),
        row ->
            Arrays.asList(
                row.first(), row.second(), row.third(), row.fourth(), row.fifth(), row.sixth()));
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
    return RowValue.of(
        Rows.of(
            Tuple7::new,
            a.orNull(),
            b.orNull(),
            c.orNull(),
            d.orNull(),
            e.orNull(),
            f.orNull(),
            g.orNull()),
        row ->
            Arrays.asList(
                row.first(),
                row.second(),
                row.third(),
                row.fourth(),
                row.fifth(),
                row.sixth(),
                row.seventh()));
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
    return RowValue.of(
        Rows.of(
            Tuple8::new,
            a.orNull(),
            b.orNull(),
            c.orNull(),
            d.orNull(),
            e.orNull(),
            f.orNull(),
            g.orNull(),
            h.orNull()),
        row ->
            Arrays.asList(
                row.first(),
                row.second(),
                row.third(),
                row.fourth(),
                row.fifth(),
                row.sixth(),
                row.seventh(),
                row.eighth()));
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
}
