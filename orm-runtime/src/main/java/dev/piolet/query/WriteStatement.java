package dev.piolet.query;

import dev.piolet.schema.Table;
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
public abstract class WriteStatement implements Statement<Integer>, SqlPart {
  private final Table<?> table;
  private final With common;

  WriteStatement(Table<?> table, With common) {
    this.table = table;
    this.common = common;
  }

  /** Writes all of the statement but WITH and RETURNING. */
  abstract void renderWrite(SqlWriter writer);

  /**
   * The tables whose columns RETURNING may use: the one that is written to, its rows before and
   * after, and the tables beside it.
   */
  List<TableSource> tables() {
    return List.of(table, Sql.before(table), Sql.after(table));
  }

  /** Tells whether RETURNING can find a table without a row, as there is none before an INSERT. */
  boolean isOuterJoined(TableSource source) {
    return !source.equals(table) && !isAfter(source);
  }

  final boolean isBefore(TableSource source) {
    return source.equals(Sql.before(table));
  }

  final boolean isAfter(TableSource source) {
    return source.equals(Sql.after(table));
  }

  @Override
  public final void render(SqlWriter writer) {
    writer.part(common);
    renderWrite(writer);
  }

  @Override
  public final BoundSql bound() {
    return SqlWriter.render(this);
  }

  @Override
  public final Integer run(StatementRunner runner) {
    return runner.execute(this::bound);
  }

  /**
   * {@code RETURNING}: reads each affected row, as it is after the change; {@link Sql#before} has
   * it as it was.
   */
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

  /** {@code RETURNING} of 9 things or more, read by what was selected; see {@link Row}. */
  public final Returning<Row> returning(
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
  public final Returning<Row> returning(List<? extends Selectable<?>> parts) {
    return returning(Row.of(parts));
  }

  /**
   * {@code RETURNING} of something that cannot be selected does not compile, as nothing can be done
   * with its result: a value is {@code value(1)}.
   *
   * @return nothing
   * @throws IllegalArgumentException always
   */
  @SuppressWarnings({"DoNotCallSuggester", "unused"}) // its result tells, where it does not compile
  public final RowFunctions.PartsMustBeSelectable returning(Object... parts) {
    throw new IllegalArgumentException("The parts of RETURNING are what can be selected");
  }

  /** The text with its parameters, for logs; the values are not in it. */
  @Override
  public final String toString() {
    return Texts.of(this);
  }
}
