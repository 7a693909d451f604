package dev.piolet;

import dev.piolet.error.QueryException;
import dev.piolet.internal.execute.Pipeline;
import dev.piolet.internal.execute.WholeCalls;
import dev.piolet.internal.write.Writer;
import dev.piolet.query.Statement;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import dev.piolet.query.Tuple4;
import dev.piolet.query.Tuple5;
import dev.piolet.query.Tuple6;
import dev.piolet.query.Tuple7;
import dev.piolet.query.Tuple8;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a connection does in few round trips: the methods of {@link DBConnection} that send several
 * statements at once. It is apart for its size, and not to be used by itself.
 */
public abstract sealed class PipelineConnection extends SchemaConnection
    permits TransactionConnection {
  final Writer writer;
  final WholeCalls calls;
  private final Pipeline pipeline;

  PipelineConnection(Connection connection, DBConnectionOptions options) {
    super(connection, options);
    this.calls = new WholeCalls(executor, transactions, tracking);
    this.writer = new Writer(executor, transactions, tracking, calls, options.numberBlocks());
    this.pipeline = new Pipeline(executor, transactions);
  }

  /**
   * Executes statements in order, in one round trip to the server.
   *
   * <p>Outside a transaction they are one: when a statement fails, none has changed anything. If
   * some write and some give rows, COMMIT is a second round trip: it waits until all rows are read,
   * so that nothing is committed when that fails. Inside a transaction they are a part of it, and
   * when one fails, PostgreSQL refuses all else until it is rolled back, whole or to a savepoint.
   *
   * <p>Long statements behind one that gives rows, and many more than a hundred statements, may
   * take further trips. A connection that cannot be unwrapped to the driver's own, and one in the
   * driver's simple query mode, sends them one by one, in a transaction.
   *
   * @return what each gives by itself, as of {@link DBConnection#exec}
   * @throws QueryException when one fails; its {@link QueryException#statementIndex} tells which
   * @throws dev.piolet.error.CommitOutcomeUnknownException when the connection is lost before the
   *     answers, and they are no part of an open transaction
   * @throws IllegalStateException when a statement is incomplete; nothing is sent then
   */
  public final <R extends @Nullable Object> List<R> pipeline(
      List<? extends Statement<? extends R>> statements) {
    return statements.isEmpty() ? List.of() : alone(() -> pipeline.<R>run(statements));
  }

  /** Executes 2 statements in one round trip; see {@link #pipeline(List)}. */
  public final <A, B> Tuple2<A, B> pipeline(Statement<A> a, Statement<B> b) {
    List<?> results = pipeline(List.of(a, b));
    return new Tuple2<>(result(results, 0), result(results, 1));
  }

  /** Executes 3 statements in one round trip; see {@link #pipeline(List)}. */
  public final <A, B, C> Tuple3<A, B, C> pipeline(Statement<A> a, Statement<B> b, Statement<C> c) {
    List<?> results = pipeline(List.of(a, b, c));
    return new Tuple3<>(result(results, 0), result(results, 1), result(results, 2));
  }

  /** Executes 4 statements in one round trip; see {@link #pipeline(List)}. */
  public final <A, B, C, D> Tuple4<A, B, C, D> pipeline(
      Statement<A> a, Statement<B> b, Statement<C> c, Statement<D> d) {
    List<?> results = pipeline(List.of(a, b, c, d));
    return new Tuple4<>(
        result(results, 0), result(results, 1), result(results, 2), result(results, 3));
  }

  /** Executes 5 statements in one round trip; see {@link #pipeline(List)}. */
  public final <A, B, C, D, E> Tuple5<A, B, C, D, E> pipeline(
      Statement<A> a, Statement<B> b, Statement<C> c, Statement<D> d, Statement<E> e) {
    List<?> results = pipeline(List.of(a, b, c, d, e));
    return new Tuple5<>(
        result(results, 0),
        result(results, 1),
        result(results, 2),
        result(results, 3),
        result(results, 4));
  }

  /** Executes 6 statements in one round trip; see {@link #pipeline(List)}. */
  public final <A, B, C, D, E, F> Tuple6<A, B, C, D, E, F> pipeline(
      Statement<A> a,
      Statement<B> b,
      Statement<C> c,
      Statement<D> d,
      Statement<E> e,
      Statement<F> f) {
    List<?> results = pipeline(List.of(a, b, c, d, e, f));
    return new Tuple6<>(
        result(results, 0),
        result(results, 1),
        result(results, 2),
        result(results, 3),
        result(results, 4),
        result(results, 5));
  }

  /** Executes 7 statements in one round trip; see {@link #pipeline(List)}. */
  public final <A, B, C, D, E, F, G> Tuple7<A, B, C, D, E, F, G> pipeline(
      Statement<A> a,
      Statement<B> b,
      Statement<C> c,
      Statement<D> d,
      Statement<E> e,
      Statement<F> f,
      Statement<G> g) {
    List<?> results = pipeline(List.of(a, b, c, d, e, f, g));
    return new Tuple7<>(
        result(results, 0),
        result(results, 1),
        result(results, 2),
        result(results, 3),
        result(results, 4),
        result(results, 5),
        result(results, 6));
  }

  /** Executes 8 statements in one round trip; see {@link #pipeline(List)}. */
  public final <A, B, C, D, E, F, G, H> Tuple8<A, B, C, D, E, F, G, H> pipeline(
      Statement<A> a,
      Statement<B> b,
      Statement<C> c,
      Statement<D> d,
      Statement<E> e,
      Statement<F> f,
      Statement<G> g,
      Statement<H> h) {
    List<?> results = pipeline(List.of(a, b, c, d, e, f, g, h));
    return new Tuple8<>(
        result(results, 0),
        result(results, 1),
        result(results, 2),
        result(results, 3),
        result(results, 4),
        result(results, 5),
        result(results, 6),
        result(results, 7));
  }

  /**
   * Does several writes of models of any tables, whole or not at all, in few round trips:
   *
   * <pre>{@code
   * conn.flush(work -> {
   *   work.insert(order);
   *   work.update(customer);
   *   work.delete(cart);
   * });
   * }</pre>
   *
   * <p>The writes are done in the order in which they are given, when the body returns. They go in
   * one round trip, and COMMIT is another; inside a transaction, a savepoint's beginning and end
   * are. A further one is needed behind {@link UnitOfWork#then}, before a model that stands in an
   * earlier write, and for what takes several statements that need each other.
   *
   * <p>Afterwards models have what the database made of them, as after {@link DBConnection#insert},
   * {@link DBConnection#update} and {@link DBConnection#delete}.
   *
   * @param body says what to write; nothing is sent before it returns, or when it throws
   * @throws QueryException when a write fails; then none is done, and models are as they were
   * @throws dev.piolet.error.NoRowException when a model to update has no row
   * @throws dev.piolet.error.StaleObjectException when a row has not the version of its model
   */
  public final void flush(Consumer<? super UnitOfWork> body) {
    doAlone(
        () -> {
          UnitOfWork work = new UnitOfWork();
          body.accept(work);
          writer.flush(work.tasks());
        });
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // of the statement's type
  private static <R> R result(List<?> results, int index) {
    return (R) results.get(index);
  }
}
