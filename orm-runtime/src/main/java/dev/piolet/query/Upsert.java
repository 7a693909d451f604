package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ConflictTarget;
import dev.piolet.schema.Table;
import dev.piolet.sql.Selectable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An upsert: what {@code DBConnection.upsert} does with rows that clash with stored ones, and what
 * it gives back. Immutable and thread-safe.
 *
 * @param <M> the model of the table
 * @param <R> what it gives back for each row that was inserted or updated: the model, unless {@code
 *     returning} says otherwise
 */
@CheckReturnValue
public final class Upsert<M, R> {
  private final ConflictTarget<M> target;
  private final List<Column<M, ?>> updates;
  private final @Nullable Selectable<R> returning;

  Upsert(ConflictTarget<M> target, List<Column<M, ?>> updates, @Nullable Selectable<R> returning) {
    this.target = target;
    this.updates = updates;
    this.returning = returning;
  }

  /** The table that is written to. */
  public Table<M> table() {
    return target.table();
  }

  /** The target by which a new row clashes with a stored one. */
  public ConflictTarget<M> target() {
    return target;
  }

  /** The columns that are set in a stored row; none for DO NOTHING. */
  public List<Column<M, ?>> updates() {
    return updates;
  }

  /**
   * The selection that is read from each row that was inserted or updated, or null for the models
   * that were written, with their generated keys.
   */
  public @Nullable Selectable<R> returning() {
    return returning;
  }

  /** {@code RETURNING}: reads each row that was inserted or updated, as it then is. */
  public <S> Upsert<M, S> returning(Selectable<S> selection) {
    return new Upsert<>(target, updates, selection);
  }

  /** {@code RETURNING} of 2 things, read into a tuple. */
  public <A, B> Upsert<M, Tuple2<A, B>> returning(Selectable<A> a, Selectable<B> b) {
    return returning(Rows.of(Tuple2::new, a, b));
  }

  /** {@code RETURNING} of 3 things, read into a tuple. */
  public <A, B, C> Upsert<M, Tuple3<A, B, C>> returning(
      Selectable<A> a, Selectable<B> b, Selectable<C> c) {
    return returning(Rows.of(Tuple3::new, a, b, c));
  }

  /** {@code RETURNING} of 4 things, read into a tuple. */
  public <A, B, C, D> Upsert<M, Tuple4<A, B, C, D>> returning(
      Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
    return returning(Rows.of(Tuple4::new, a, b, c, d));
  }

  /** {@code RETURNING} of 5 things, read into a tuple. */
  public <A, B, C, D, E> Upsert<M, Tuple5<A, B, C, D, E>> returning(
      Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
    return returning(Rows.of(Tuple5::new, a, b, c, d, e));
  }

  /** {@code RETURNING} of 6 things, read into a tuple. */
  public <A, B, C, D, E, F> Upsert<M, Tuple6<A, B, C, D, E, F>> returning(
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f) {
    return returning(Rows.of(Tuple6::new, a, b, c, d, e, f));
  }

  /** {@code RETURNING} of 7 things, read into a tuple. */
  public <A, B, C, D, E, F, G> Upsert<M, Tuple7<A, B, C, D, E, F, G>> returning(
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
  public <A, B, C, D, E, F, G, H> Upsert<M, Tuple8<A, B, C, D, E, F, G, H>> returning(
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

  /** {@code RETURNING} of 9 things or more, read by what was selected; see {@link Row}. */
  public Upsert<M, Row> returning(
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
    return returning(Row.listOf(more, a, b, c, d, e, f, g, h, i));
  }

  /**
   * {@code RETURNING} of any number of things, read by what was selected; see {@link Row}.
   *
   * @throws IllegalArgumentException when there are none
   */
  public Upsert<M, Row> returning(List<? extends Selectable<?>> parts) {
    return returning(Row.of(parts));
  }
}
