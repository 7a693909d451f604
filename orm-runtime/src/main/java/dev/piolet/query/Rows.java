package dev.piolet.query;

import dev.piolet.sql.Selectable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one to eight parts: a method for each number, so that a row is read without an array.
 *
 * <p>A NULL reaches the function as null. Whether its parameter takes that, only its author knows;
 * where it does not, {@link AssembledRow} names the column.
 */
@SuppressWarnings("NullAway")
final class Rows {
  private Rows() {}

  static <A extends @Nullable Object, R extends @Nullable Object> Selectable<R> of(
      RowFunctions.Of1<A, R> make, Selectable<A> a) {
    return new AssembledRow<>(
        List.of(a),
        (context, at) -> {
          var readA = a.reader(context);
          return (row, first) -> make.apply(readA.read(row, first));
        });
  }

  static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
      Selectable<R> of(RowFunctions.Of2<A, B, R> make, Selectable<A> a, Selectable<B> b) {
    return new AssembledRow<>(
        List.of(a, b),
        (context, at) -> {
          var readA = a.reader(context);
          var readB = b.reader(context);
          return (row, first) -> make.apply(readA.read(row, first), readB.read(row, first + at[1]));
        });
  }

  static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> of(
          RowFunctions.Of3<A, B, C, R> make, Selectable<A> a, Selectable<B> b, Selectable<C> c) {
    return new AssembledRow<>(
        List.of(a, b, c),
        (context, at) -> {
          var readA = a.reader(context);
          var readB = b.reader(context);
          var readC = c.reader(context);
          return (row, first) ->
              make.apply(
                  readA.read(row, first),
                  readB.read(row, first + at[1]),
                  readC.read(row, first + at[2]));
        });
  }

  static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> of(
          RowFunctions.Of4<A, B, C, D, R> make,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d) {
    return new AssembledRow<>(
        List.of(a, b, c, d),
        (context, at) -> {
          var readA = a.reader(context);
          var readB = b.reader(context);
          var readC = c.reader(context);
          var readD = d.reader(context);
          return (row, first) ->
              make.apply(
                  readA.read(row, first),
                  readB.read(row, first + at[1]),
                  readC.read(row, first + at[2]),
                  readD.read(row, first + at[3]));
        });
  }

  static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> of(
          RowFunctions.Of5<A, B, C, D, E, R> make,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e) {
    return new AssembledRow<>(
        List.of(a, b, c, d, e),
        (context, at) -> {
          var readA = a.reader(context);
          var readB = b.reader(context);
          var readC = c.reader(context);
          var readD = d.reader(context);
          var readE = e.reader(context);
          return (row, first) ->
              make.apply(
                  readA.read(row, first),
                  readB.read(row, first + at[1]),
                  readC.read(row, first + at[2]),
                  readD.read(row, first + at[3]),
                  readE.read(row, first + at[4]));
        });
  }

  static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> of(
          RowFunctions.Of6<A, B, C, D, E, F, R> make,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f) {
    return new AssembledRow<>(
        List.of(a, b, c, d, e, f),
        (context, at) -> {
          var readA = a.reader(context);
          var readB = b.reader(context);
          var readC = c.reader(context);
          var readD = d.reader(context);
          var readE = e.reader(context);
          var readF = f.reader(context);
          return (row, first) ->
              make.apply(
                  readA.read(row, first),
                  readB.read(row, first + at[1]),
                  readC.read(row, first + at[2]),
                  readD.read(row, first + at[3]),
                  readE.read(row, first + at[4]),
                  readF.read(row, first + at[5]));
        });
  }

  static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> of(
          RowFunctions.Of7<A, B, C, D, E, F, G, R> make,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g) {
    return new AssembledRow<>(
        List.of(a, b, c, d, e, f, g),
        (context, at) -> {
          var readA = a.reader(context);
          var readB = b.reader(context);
          var readC = c.reader(context);
          var readD = d.reader(context);
          var readE = e.reader(context);
          var readF = f.reader(context);
          var readG = g.reader(context);
          return (row, first) ->
              make.apply(
                  readA.read(row, first),
                  readB.read(row, first + at[1]),
                  readC.read(row, first + at[2]),
                  readD.read(row, first + at[3]),
                  readE.read(row, first + at[4]),
                  readF.read(row, first + at[5]),
                  readG.read(row, first + at[6]));
        });
  }

  static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          H extends @Nullable Object,
          R extends @Nullable Object>
      Selectable<R> of(
          RowFunctions.Of8<A, B, C, D, E, F, G, H, R> make,
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          Selectable<H> h) {
    return new AssembledRow<>(
        List.of(a, b, c, d, e, f, g, h),
        (context, at) -> {
          var readA = a.reader(context);
          var readB = b.reader(context);
          var readC = c.reader(context);
          var readD = d.reader(context);
          var readE = e.reader(context);
          var readF = f.reader(context);
          var readG = g.reader(context);
          var readH = h.reader(context);
          return (row, first) ->
              make.apply(
                  readA.read(row, first),
                  readB.read(row, first + at[1]),
                  readC.read(row, first + at[2]),
                  readD.read(row, first + at[3]),
                  readE.read(row, first + at[4]),
                  readF.read(row, first + at[5]),
                  readG.read(row, first + at[6]),
                  readH.read(row, first + at[7]));
        });
  }
}
