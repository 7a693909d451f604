package dev.piolet.query;

import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.List;

/**
 * A statement that changes rows; executing it gives how many. Immutable and thread-safe.
 *
 * <p>With {@code returning} it gives a value for each of those rows instead.
 */
@CheckReturnValue
public abstract class WriteStatement implements Statement<Integer> {
  private final TableSource table;

  WriteStatement(TableSource table) {
    this.table = table;
  }

  /**
   * Writes all of the statement but its RETURNING, within the table where its columns are known.
   */
  abstract void renderWrite(SqlWriter writer);

  @Override
  public final BoundSql bound() {
    return bound(writer -> {});
  }

  final BoundSql bound(SqlPart suffix) {
    return SqlWriter.render(
        writer -> {
          renderWrite(writer);
          writer.within(List.of(table), suffix::render);
        });
  }

  @Override
  public final Integer run(StatementRunner runner) {
    return runner.execute(bound());
  }

  /** {@code RETURNING}: reads each affected row, as it is after the change. */
  public final <R> Returning<R> returning(Selectable<R> selection) {
    return new Returning<>(this, selection);
  }

  /** {@code RETURNING} of 2 things, read into a tuple. */
  public final <A, B> Returning<Tuple2<A, B>> returning(Selectable<A> a, Selectable<B> b) {
    return returning(Rows.of(Tuple2::new, a, b));
  }

  /** {@code RETURNING} of 3 things, read into a tuple. */
  public final <A, B, C> Returning<Tuple3<A, B, C>> returning(
      Selectable<A> a, Selectable<B> b, Selectable<C> c) {
    return returning(Rows.of(Tuple3::new, a, b, c));
  }

  /** {@code RETURNING} of 4 things, read into a tuple. */
  public final <A, B, C, D> Returning<Tuple4<A, B, C, D>> returning(
      Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
    return returning(Rows.of(Tuple4::new, a, b, c, d));
  }

  /** {@code RETURNING} of 5 things, read into a tuple. */
  public final <A, B, C, D, E> Returning<Tuple5<A, B, C, D, E>> returning(
      Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
    return returning(Rows.of(Tuple5::new, a, b, c, d, e));
  }

  /** {@code RETURNING} of 6 things, read into a tuple. */
  public final <A, B, C, D, E, F> Returning<Tuple6<A, B, C, D, E, F>> returning(
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f) {
    return returning(Rows.of(Tuple6::new, a, b, c, d, e, f));
  }

  /** {@code RETURNING} of 7 things, read into a tuple. */
  public final <A, B, C, D, E, F, G> Returning<Tuple7<A, B, C, D, E, F, G>> returning(
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f,
      Selectable<G> g) {
    return returning(Rows.of(Tuple7::new, a, b, c, d, e, f, g));
  }

  /** {@code RETURNING} of 8 things, read into a tuple. */
  public final <A, B, C, D, E, F, G, H> Returning<Tuple8<A, B, C, D, E, F, G, H>> returning(
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f,
      Selectable<G> g,
      Selectable<H> h) {
    return returning(Rows.of(Tuple8::new, a, b, c, d, e, f, g, h));
  }

  /** The text with its parameters, for logs; the values are not in it. */
  @Override
  public final String toString() {
    return Texts.of(this);
  }
}
