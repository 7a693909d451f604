package dev.piolet;

import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.error.StaleObjectException;
import dev.piolet.query.ExplainOptions;
import dev.piolet.query.Plan;
import dev.piolet.query.RowStatement;
import dev.piolet.query.Statement;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import dev.piolet.query.Tuple4;
import dev.piolet.query.Tuple5;
import dev.piolet.query.Tuple6;
import dev.piolet.query.Tuple7;
import dev.piolet.query.Tuple8;
import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import dev.piolet.schema.KeyParts;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an application's code asks for: it runs typed statements and writes models, and need not
 * know whether that is over one connection, a {@link DBConnection}, or over one of a pool that is
 * borrowed for each call, a {@link Database}.
 *
 * <pre>{@code
 * class Articles {
 *   private final Session session;
 *
 *   Article publish(Article article) {
 *     return session.insert(article);
 *   }
 * }
 * }</pre>
 *
 * <p>Every call is whole: it succeeds, or throws and has changed nothing. Outside a transaction it
 * is committed at once; inside one, when that is. An empty list sends nothing.
 *
 * <p>Failing statements throw {@link QueryException}, whose subclasses tell constraint violations,
 * deadlocks and the like. After one, PostgreSQL refuses all else in the same transaction until it
 * is rolled back, whole or to a savepoint. So it does when a write of several models fails for what
 * only the program finds, such as a row that is not there: what was sent before is not committed.
 * Models that cannot be written, for which there is an {@link IllegalArgumentException}, are
 * refused before anything is sent.
 *
 * <p>When the connection is lost after something was sent that commits, and before the answer,
 * there is a {@link dev.piolet.error.CommitOutcomeUnknownException}.
 *
 * <p>How many threads one serves is said where it is implemented.
 */
public interface Session {
  /**
   * Executes a statement.
   *
   * @return a select's rows as a list, {@code one()} row or an {@code optional()} one; the number
   *     of rows that an insert, update or delete affected, or what its {@code returning} reads
   * @throws QueryException when it fails
   * @throws IllegalStateException when the statement is incomplete, or uses a column whose table is
   *     in no FROM or JOIN; nothing is sent then
   */
  <R extends @Nullable Object> R exec(Statement<R> statement);

  /**
   * Calls a consumer for each row of a query while they are read through a server-side cursor: no
   * more than {@link DBConnection#FETCH_SIZE} of them are held at a time, however many there are.
   * The next ones are fetched when these are used up, so that a slow consumer slows the reading.
   * Rows travel in binary, which costs a round trip more when a text is executed for the first
   * time.
   *
   * <p>Lists in the rows come {@linkplain Statement#inOneStatement in the same statement}.
   *
   * <p>It runs in the open transaction, or in one of its own, which is rolled back when the
   * consumer throws: that ends the reading. The consumer may use this connection.
   *
   * @return the number of rows
   * @throws IllegalStateException when plain SQL, or a statement that writes, gives rows with
   *     {@code list(select(...))} or its like in them; nothing is sent then
   */
  <T extends @Nullable Object> long forEach(RowStatement<T> query, Consumer<? super T> consumer);

  /**
   * Calls a consumer for each row of a query until it has had enough; see {@link #forEach}.
   *
   * @param consumer takes a row, and tells whether to go on
   * @return the number of rows that it took
   */
  <T extends @Nullable Object> long forEachWhile(
      RowStatement<T> query, Predicate<? super T> consumer);

  /**
   * Calls a consumer for each row of a query as {@link #forEach} does, by PostgreSQL's COPY, which
   * sends them all without being asked for the next ones: for very many rows that are taken
   * quickly. No more than some of them are held at a time.
   *
   * <p>It runs in the open transaction, or in one of its own. The consumer cannot use this
   * connection. When it throws, the copy is stopped, and an open transaction goes on.
   *
   * @return the number of rows
   * @throws QueryException when it fails
   * @throws dev.piolet.error.ConcurrentUseException when the consumer uses this connection
   * @throws IllegalStateException as {@link #forEach} does
   */
  <T extends @Nullable Object> long copyOut(RowStatement<T> query, Consumer<? super T> consumer);

  /**
   * PostgreSQL's plan for a statement, which is not executed.
   *
   * @return the plan as text, a line for each of its steps and details
   */
  default String explain(Statement<?> statement) {
    return explain(statement, ExplainOptions.defaults());
  }

  /**
   * PostgreSQL's plan for a statement, as text; see {@link ExplainOptions#analyze}.
   *
   * @return the plan, a line for each of its steps and details
   */
  String explain(Statement<?> statement, ExplainOptions explainOptions);

  /** PostgreSQL's plan for a statement, in numbers and as JSON; see {@link ExplainOptions}. */
  Plan plan(Statement<?> statement, ExplainOptions explainOptions);

  /**
   * Reads the row with a key.
   *
   * @param table a table with a primary key
   * @param key the key, or the generated {@code Key} of a composite one
   * @return the model, or empty when there is no such row
   * @throws dev.piolet.error.TooManyRowsException when the database, against the model, has several
   */
  <M, K> Optional<M> get(KeyedTable<M, K> table, K key);

  /** Reads the row with a key, which is a whole number; see {@link #get(KeyedTable, Object)}. */
  default <M> Optional<M> get(KeyedTable<M, Long> table, long key) {
    return get(table, (Long) key);
  }

  /** Reads the row with a key of two parts; see {@link #get(KeyedTable, Object)}. */
  default <M, K, A, B, T extends KeyedTable<M, K> & KeyParts.Of2<K, A, B>> Optional<M> get(
      T table, A a, B b) {
    return get(table, table.key(a, b));
  }

  /** Reads the row with a key of two whole numbers; see {@link #get(KeyedTable, Object)}. */
  default <M, K, T extends KeyedTable<M, K> & KeyParts.Of2<K, Long, Long>> Optional<M> get(
      T table, long a, long b) {
    return get(table, table.key(a, b));
  }

  /** Reads the row with a key of three parts; see {@link #get(KeyedTable, Object)}. */
  default <M, K, A, B, C, T extends KeyedTable<M, K> & KeyParts.Of3<K, A, B, C>> Optional<M> get(
      T table, A a, B b, C c) {
    return get(table, table.key(a, b, c));
  }

  /** Reads the row with a key of four parts; see {@link #get(KeyedTable, Object)}. */
  default <M, K, A, B, C, D, T extends KeyedTable<M, K> & KeyParts.Of4<K, A, B, C, D>>
      Optional<M> get(T table, A a, B b, C c, D d) {
    return get(table, table.key(a, b, c, d));
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
   * @throws IllegalStateException when a statement is incomplete, or its rows have {@code
   *     list(select(...))} or its like in them; nothing is sent then
   */
  <R extends @Nullable Object> List<R> pipeline(List<? extends Statement<? extends R>> statements);

  /** Executes 2 statements in one round trip; see {@link #pipeline(List)}. */
  default <A, B> Tuple2<A, B> pipeline(Statement<A> a, Statement<B> b) {
    List<?> results = pipeline(List.of(a, b));
    return new Tuple2<>(result(results, 0), result(results, 1));
  }

  /** Executes 3 statements in one round trip; see {@link #pipeline(List)}. */
  default <A, B, C> Tuple3<A, B, C> pipeline(Statement<A> a, Statement<B> b, Statement<C> c) {
    List<?> results = pipeline(List.of(a, b, c));
    return new Tuple3<>(result(results, 0), result(results, 1), result(results, 2));
  }

  /** Executes 4 statements in one round trip; see {@link #pipeline(List)}. */
  default <A, B, C, D> Tuple4<A, B, C, D> pipeline(
      Statement<A> a, Statement<B> b, Statement<C> c, Statement<D> d) {
    List<?> results = pipeline(List.of(a, b, c, d));
    return new Tuple4<>(
        result(results, 0), result(results, 1), result(results, 2), result(results, 3));
  }

  /** Executes 5 statements in one round trip; see {@link #pipeline(List)}. */
  default <A, B, C, D, E> Tuple5<A, B, C, D, E> pipeline(
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
  default <A, B, C, D, E, F> Tuple6<A, B, C, D, E, F> pipeline(
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
  default <A, B, C, D, E, F, G> Tuple7<A, B, C, D, E, F, G> pipeline(
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
  default <A, B, C, D, E, F, G, H> Tuple8<A, B, C, D, E, F, G, H> pipeline(
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
  void flush(Consumer<? super UnitOfWork> body);

  /**
   * Saves an object with what it refers to: what is new is inserted, what has changed is updated,
   * parents before their children, whose references and keys are those of the stored parents.
   *
   * <p>What is saved is the object; each object that a {@link dev.piolet.schema.Ref} of it was made
   * of, and each tracked one that was fetched into a {@code Ref}, and so on from these; and the
   * children that are given. A row that a {@code Ref} has only the key of is left alone, as is an
   * untracked object that was fetched.
   *
   * <p>Each object is
   *
   * <ul>
   *   <li>updated by what has changed, where it is tracked and was read or written before; nothing
   *       is sent where nothing has;
   *   <li>inserted, where its key is missing, or is that of something that is inserted;
   *   <li>updated, where the database or Piolet generates keys, and it has one;
   *   <li>inserted or else updated by its key ({@code ON CONFLICT}), where the program gives keys.
   * </ul>
   *
   * <p>Objects of one table are written together, and those that need no generated keys of others
   * in one round trip. Where objects refer to each other in a circle, a nullable reference is
   * written when the rest is.
   *
   * @return the object as stored: the same one where its properties can be set, else a new one, to
   *     which the references of others then lead
   * @throws QueryException when a write fails; then none is done, and objects are as they were
   * @throws dev.piolet.error.NoRowException when an object to update has no row
   * @throws dev.piolet.error.StaleObjectException when a row has not the version of its object
   * @throws IllegalArgumentException when an object has no table or one of a view, or when objects
   *     refer to each other in a circle without a reference that can be null; nothing is sent then
   */
  default <T> T save(T model) {
    return this.<T>save(List.of(model), List.of()).get(0);
  }

  /** Saves an object with what it refers to and some children; see {@link #save(Object)}. */
  default <T> T save(T model, Children<? super T, ?> children) {
    return this.<T>save(List.of(model), List.of(children)).get(0);
  }

  /** Saves an object with what it refers to and some children; see {@link #save(Object)}. */
  default <T> T save(T model, Children<? super T, ?> first, Children<? super T, ?> second) {
    return this.<T>save(List.of(model), List.of(first, second)).get(0);
  }

  /** Saves an object with what it refers to and some children; see {@link #save(Object)}. */
  default <T> T save(
      T model,
      Children<? super T, ?> first,
      Children<? super T, ?> second,
      Children<? super T, ?> third) {
    return this.<T>save(List.of(model), List.of(first, second, third)).get(0);
  }

  /**
   * Saves objects with what they refer to; see {@link #save(Object)}.
   *
   * @return the objects as stored, in the same order
   */
  default <T> List<T> save(Collection<? extends T> models) {
    return save(models, List.of());
  }

  /** Saves objects with what they refer to and their children; see {@link #save(Object)}. */
  default <T> List<T> save(Collection<? extends T> models, Children<? super T, ?> children) {
    return save(models, List.of(children));
  }

  /**
   * Saves objects with what they refer to and the children that are said; see {@link
   * #save(Object)}.
   *
   * @return the objects as stored, in the same order
   */
  <T> List<T> save(Collection<? extends T> models, List<? extends Children<? super T, ?>> children);

  /** Saves an object in a table; see {@link #save(Table, Collection, List)}. */
  default <M> M save(Table<M> table, M model) {
    return this.<M>save(table, List.of(model), List.of()).get(0);
  }

  /** Saves an object in a table, with some children; see {@link #save(Table, Collection, List)}. */
  default <M> M save(Table<M> table, M model, Children<? super M, ?> children) {
    return this.<M>save(table, List.of(model), List.of(children)).get(0);
  }

  /**
   * Saves objects in a table, as one {@linkplain Table#inSchema in another schema}, with what they
   * refer to and their children; see {@link #save(Object)}. All of them are saved in the schemas
   * that foreign keys lead to from there, wherever their rows were before.
   *
   * @return the objects as stored, in the same order
   */
  <M> List<M> save(
      Table<M> table,
      Collection<? extends M> models,
      List<? extends Children<? super M, ?>> children);

  /**
   * Saves a graph that is a record, with all of its parts, in one transaction and in few round
   * trips; {@link #save(Object)} tells how each object is written.
   *
   * <ul>
   *   <li>The row itself and the rows of lists are saved. Those of a list get the key of the row
   *       that has the list.
   *   <li>What a row refers to is inserted before it where it has no key yet, and else written only
   *       where it is tracked and has changed. The row gets its key; none makes the row refer to
   *       none, unless the row that it refers to may be one that is not shown, as it is marked as
   *       deleted or no foreign key is enforced.
   *   <li>Of a list through a model between, the rows are saved like those that are referred to,
   *       and the rows between that are missing are inserted.
   *   <li>What is in no list any more stays, unless {@link Graph#withOrphansDeleted} is asked for.
   * </ul>
   *
   * @param graph what the record is made of: {@code ArticleGraphProjection.GRAPH}
   * @return the graph as stored: a new one, with the generated keys in its parts
   * @throws QueryException when a write fails; then none is done, and objects are as they were
   * @throws dev.piolet.error.NoRowException when an object to update has no row
   * @throws dev.piolet.error.StaleObjectException when a row has not the version of its object
   * @throws IllegalArgumentException when a list is null, and as of {@link #save(Object)}; nothing
   *     is sent then
   */
  default <G> G save(Graph<G> graph, G object) {
    return save(graph, List.of(object)).get(0);
  }

  /**
   * Saves graphs that are records, those of all together; see {@link #save(Graph, Object)}.
   *
   * @return the graphs as stored, in the same order
   */
  <G> List<G> save(Graph<G> graph, Collection<? extends G> objects);

  /** Tells whether a transaction is open here, begun here or by a connection's owner. */
  boolean inTransaction();

  /**
   * Does something in a transaction of its own: commits when it returns, rolls back and rethrows
   * when it throws. What is known of changes in models is rolled back too, and keys, versions and
   * whatever else the database put into objects whose properties can be set are as they were
   * before.
   *
   * @param body takes the session of the transaction: what it does elsewhere is no part of that
   * @throws X what the body throws
   * @throws dev.piolet.error.CommitOutcomeUnknownException when the connection is lost before
   *     COMMIT is answered; objects keep what they have until it is known whether that is stored
   * @throws dev.piolet.error.TransactionStateException when a transaction is open here already:
   *     join it by {@code ensureTransaction}, or nest by {@code savepoint}
   */
  default <X extends Exception> void transaction(SessionBody<X> body) throws X {
    transaction(TransactionOptions.defaults(), body);
  }

  /** Does something in a transaction with options; see {@link #transaction(SessionBody)}. */
  default <X extends Exception> void transaction(TransactionOptions options, SessionBody<X> body)
      throws X {
    Object unused = transactionResult(options, TransactionRunner.asCall(body));
  }

  /** Does something in a transaction, with a result; see {@link #transaction(SessionBody)}. */
  default <T extends @Nullable Object, X extends Exception> T transactionResult(
      SessionCall<T, X> body) throws X {
    return transactionResult(TransactionOptions.defaults(), body);
  }

  /** Does something in a transaction with options; see {@link #transaction(SessionBody)}. */
  <T extends @Nullable Object, X extends Exception> T transactionResult(
      TransactionOptions options, SessionCall<T, X> body) throws X;

  /**
   * Does something in a transaction that is tried again when it fails for what goes away by itself,
   * with {@link RetryPolicy#defaults}; see {@link #retrying(RetryPolicy, TransactionOptions,
   * Collection, SessionBody)}.
   */
  default <X extends Exception> void retrying(SessionBody<X> body) throws X {
    retrying(RetryPolicy.defaults(), body);
  }

  /** Does something in a transaction that is tried again; see {@link #retrying(SessionBody)}. */
  default <X extends Exception> void retrying(RetryPolicy policy, SessionBody<X> body) throws X {
    retrying(policy, TransactionOptions.defaults(), List.of(), body);
  }

  /**
   * Does something in a transaction that is tried again, of which it is known what it changes; see
   * {@link #retrying(RetryPolicy, TransactionOptions, Collection, SessionBody)}.
   */
  default <X extends Exception> void retrying(
      RetryPolicy policy, Collection<?> models, SessionBody<X> body) throws X {
    retrying(policy, TransactionOptions.defaults(), models, body);
  }

  /**
   * Does something in a transaction, and again from the beginning when it fails for what goes away
   * by itself: serialization failures, deadlocks, locks that could not be had, connections that
   * were lost before COMMIT was sent. A {@link Database} takes another connection for each try;
   * over one {@link DBConnection} a lost connection cannot be tried again. A transaction that may
   * have been committed never is.
   *
   * <p>Objects are put back before each try, as the body changes them anew: {@code points += 1}
   * that is tried twice adds one. Those in {@code models} become what they were before the first
   * try. Others that the body hands over become, where they are tracked, what was last read or
   * written of them, and otherwise what they were when the body first handed them over. A tracked
   * object that the program had changed before it called this has to be in {@code models}: where it
   * is not, and the next try does not change the same properties, there is an {@link
   * IllegalStateException}. What the body does elsewhere is done with each try.
   *
   * @param policy how often, and after what time
   * @param options those of the transaction
   * @param models objects from outside the body that it changes, of any class with a table
   * @param body takes the session of the transaction
   * @throws X what the body throws in the last try; with the failures of those before suppressed
   * @throws dev.piolet.error.TransactionStateException when a transaction is open here already
   */
  default <X extends Exception> void retrying(
      RetryPolicy policy, TransactionOptions options, Collection<?> models, SessionBody<X> body)
      throws X {
    Object unused = retryingResult(policy, options, models, TransactionRunner.asCall(body));
  }

  /** A transaction that is tried again, with a result; see {@link #retrying(SessionBody)}. */
  default <T extends @Nullable Object, X extends Exception> T retryingResult(SessionCall<T, X> body)
      throws X {
    return retryingResult(RetryPolicy.defaults(), body);
  }

  /** A transaction that is tried again, with a result; see {@link #retrying(SessionBody)}. */
  default <T extends @Nullable Object, X extends Exception> T retryingResult(
      RetryPolicy policy, SessionCall<T, X> body) throws X {
    return retryingResult(policy, TransactionOptions.defaults(), List.of(), body);
  }

  /** A transaction that is tried again, with a result; see {@link #retrying(SessionBody)}. */
  default <T extends @Nullable Object, X extends Exception> T retryingResult(
      RetryPolicy policy, Collection<?> models, SessionCall<T, X> body) throws X {
    return retryingResult(policy, TransactionOptions.defaults(), models, body);
  }

  /**
   * A transaction that is tried again, with a result; see {@link #retrying(RetryPolicy,
   * TransactionOptions, Collection, SessionBody)}.
   */
  <T extends @Nullable Object, X extends Exception> T retryingResult(
      RetryPolicy policy, TransactionOptions options, Collection<?> models, SessionCall<T, X> body)
      throws X;

  /**
   * Does something whose calls, all together, may take a limited time: what runs when that is over
   * is canceled, and nothing more is sent. Transactions that are begun meanwhile have no more time
   * than what is left.
   *
   * @param limit how long
   * @param body takes a session that has the limit
   * @throws X what the body throws
   * @throws dev.piolet.error.DeadlineExceededException when the time is over
   */
  default <X extends Exception> void within(Duration limit, SessionBody<X> body) throws X {
    Object unused = withinResult(limit, TransactionRunner.asCall(body));
  }

  /** Does something in limited time, with a result; see {@link #within}. */
  <T extends @Nullable Object, X extends Exception> T withinResult(
      Duration limit, SessionCall<T, X> body) throws X;

  /**
   * By when what is called here has to be done, of the open transaction or of {@link #within}; to
   * be passed on to others that the program calls. Empty for no limit.
   */
  Optional<Instant> deadline();

  /**
   * Does something after the open transaction has been committed: when that is known, outside of
   * the transaction, and, for a transaction of a {@link Database}, when its connection has been
   * given back. Actions are run in the order in which they were given.
   *
   * <p>One that is given within a savepoint which is undone is dropped, and so are all when the
   * transaction is rolled back, or nobody knows whether it was committed. All that are due are run;
   * an exception of one is logged, and not thrown, as the transaction is committed all the same.
   *
   * @throws dev.piolet.error.TransactionStateException when no transaction is open
   */
  void afterCommit(Runnable action);

  /**
   * Does something after the open transaction, or the savepoint within which this is called, has
   * been rolled back, when the transaction is over; see {@link #afterCommit}.
   *
   * @throws dev.piolet.error.TransactionStateException when no transaction is open
   */
  void afterRollback(Runnable action);

  /**
   * Waits for an advisory lock, which is held until the open transaction ends, or the savepoint
   * within which it is taken is undone. The same transaction can take it again.
   *
   * @throws dev.piolet.error.LockNotAvailableException when it takes longer than {@link
   *     TransactionOptions#lockTimeout}
   * @throws dev.piolet.error.TransactionStateException when no transaction is open
   */
  void lock(LockKey key);

  /**
   * Takes an advisory lock, where nobody has it, until the open transaction ends; see {@link
   * #lock}.
   *
   * @return whether it is held
   */
  boolean tryLock(LockKey key);

  /** Waits for an advisory lock that others may share, but not {@link #lock} meanwhile. */
  void lockShared(LockKey key);

  /**
   * Takes an advisory lock that others may share, where nobody has it for himself.
   *
   * @return whether it is held
   */
  boolean tryLockShared(LockKey key);

  /**
   * Does something in the transaction that is open here, with the options that it was begun with,
   * or in one of its own when none is open: what a service calls that does not know who calls it.
   *
   * @throws X what the body throws
   */
  default <X extends Exception> void ensureTransaction(SessionBody<X> body) throws X {
    Object unused = ensureTransactionResult(TransactionRunner.asCall(body));
  }

  /** Does something in a transaction; see {@link #ensureTransaction(SessionBody)}. */
  default <T extends @Nullable Object, X extends Exception> T ensureTransactionResult(
      SessionCall<T, X> body) throws X {
    return inTransaction() ? body.call(this) : transactionResult(body);
  }

  /**
   * Reads something in a transaction in which PostgreSQL refuses to write, or in the one that is
   * open here.
   *
   * @return what the body returns
   * @throws X what the body throws
   * @throws dev.piolet.error.QueryException when something writes
   */
  <T extends @Nullable Object, X extends Exception> T readOnly(SessionCall<T, X> body) throws X;

  /**
   * Does something inside the open transaction that is undone by itself when it throws.
   *
   * @throws X what the body throws; the transaction goes on
   * @throws dev.piolet.error.TransactionStateException when no transaction is open
   */
  <X extends Exception> void savepoint(TransactionBody<X> body) throws X;

  /** A savepoint with a result; see {@link #savepoint(TransactionBody)}. */
  <T extends @Nullable Object, X extends Exception> T savepoint(TransactionCall<T, X> body)
      throws X;

  /**
   * Inserts a model. What the database makes of it is read back: keys, defaults where a property is
   * null, generated and read-only columns, timestamps. A key may be given before: see {@link
   * KeyBlocks}.
   *
   * @return the model as stored: the same object, with those values, where its properties can be
   *     set, and otherwise a new one
   * @throws IllegalArgumentException when its class has no generated table
   */
  default <T> T insert(T model) {
    return this.<T>insert(List.of(model)).get(0);
  }

  /**
   * Inserts models, of several tables too, which are then written one table after another, in the
   * order in which they first appear.
   *
   * @return the models as stored, in the same order; see {@link #insert(Object)}
   */
  <T> List<T> insert(Collection<? extends T> models);

  /** Inserts a model into a table; see {@link #insert(Object)}. */
  default <M> M insert(Table<M> table, M model) {
    return insert(table, List.of(model)).get(0);
  }

  /** Inserts models into a table; see {@link #insert(Object)}. */
  <M> List<M> insert(Table<M> table, Collection<? extends M> models);

  /**
   * Copies models into a table: what {@link #insert(Table, Collection)} does for any number of
   * them, by PostgreSQL's COPY, with as much memory for millions as for one. Nothing is read back,
   * so that keys and whatever else the database makes are not put into the models, and their
   * changes are not tracked.
   *
   * <p>What is null is left to the database where it makes values, as in an insert. Rows that
   * follow each other and leave out the same columns are one COPY; all of them are one transaction,
   * or part of the open one. The time of creation is that of the transaction.
   *
   * <p>PostgreSQL copies neither into views nor past the row-level security of a table, and the
   * type {@code money} cannot be copied.
   *
   * @param models the models, which are read one by one; the iterator cannot use this connection,
   *     and what it throws ends the copy without a trace
   * @return the number of rows that PostgreSQL counts: triggers may leave some out
   * @throws QueryException when a row is refused; {@link QueryException#rowIndex} tells which
   */
  <M> long copyIn(Table<M> table, Iterator<? extends M> models);

  /** Copies models into a table; see {@link #copyIn(Table, Iterator)}. */
  default <M> long copyIn(Table<M> table, Iterable<? extends M> models) {
    return copyIn(table, models.iterator());
  }

  /**
   * Inserts a model, or does to the row that it clashes with what the upsert says.
   *
   * @param upsert as in {@code onConflict(USER.email).doUpdate(USER.name)}
   * @return the model as stored, or what {@code returning} reads; empty when there was a clash and
   *     the upsert does nothing then
   */
  default <M, R> Optional<R> upsert(M model, Upsert<M, R> upsert) {
    return upsert(List.of(model), upsert).stream().findFirst();
  }

  /**
   * Inserts models, or does to the rows that they clash with what the upsert says.
   *
   * <p>Of two models with the same values in the conflict's columns the later one updates the row
   * of the earlier one, as if they were upserted one by one; for {@code doNothing} the first one is
   * stored. Where PostgreSQL alone finds them equal, as by an index of an expression, {@code
   * doUpdate} is an error.
   *
   * @param upsert as in {@code onConflict(USER.email).doUpdate(USER.name)}
   * @return the models that were inserted or updated, in the same order, with their keys, or what
   *     {@code returning} reads for each
   */
  <M, R> List<R> upsert(Collection<? extends M> models, Upsert<M, R> upsert);

  /**
   * Updates the row of a model, in the schema in which a {@link TableBase} was last read or written
   * (see {@link Table#inSchema}) and otherwise in that of its class: of a {@link TableBase} that
   * was read or written before, only the columns that have changed since, and nothing is sent when
   * none has; of any other model, all columns but the key. Columns that objects do not write are
   * left out.
   *
   * <p>Its version, its time of update and what else the database makes of it are read back into a
   * model whose properties can be set; the others are there for {@link #refresh(Object)}.
   *
   * <p>The row is the one with the key that a tracked model was read or written with; when the
   * object has another one by now, as a web form may give it, that is refused: see {@link
   * #updateWithKey(Object)}. A row that is marked as deleted is none, unless the model was read as
   * one.
   *
   * @return the number of rows updated: 1, or 0 when nothing has changed
   * @throws NoRowException when there is no such row
   * @throws StaleObjectException when the row has not the version of the model, or is gone
   * @throws IllegalArgumentException when the model has no primary key, or its key has changed
   */
  default int update(Object model) {
    return update(List.of(model));
  }

  /**
   * What an update of an object would write: the columns whose values have changed since it was
   * last read or written, with both values. Nothing is sent.
   *
   * @return in the order of the columns; empty for none
   * @throws IllegalArgumentException when the model does not extend {@link TableBase}
   * @throws IllegalStateException when the object was never read or written, or was deleted
   */
  default <M> List<ColumnChange<M, ?>> changes(M model) {
    return ModelChanges.of(model);
  }

  /**
   * Takes back all changes of an object: gives it the values with which it was last read or
   * written. Nothing is sent.
   *
   * @throws IllegalArgumentException when the model does not extend {@link TableBase}
   * @throws IllegalStateException when the object was never read or written, or was deleted; and
   *     when other changes were written since by {@code update(object, columns...)}
   */
  default void discard(Object model) {
    ModelChanges.discard(model);
  }

  /**
   * Updates the row of a tracked model as {@link #update(Object)} does, and its key too where that
   * has changed.
   *
   * @return the number of rows updated: 1, or 0 when nothing has changed
   */
  default int updateWithKey(Object model) {
    return updateWithKey(List.of(model));
  }

  /** Updates the rows of tracked models, with their keys; see {@link #updateWithKey(Object)}. */
  int updateWithKey(Collection<?> models);

  /**
   * Updates the rows of models, of several tables too; see {@link #update(Object)}.
   *
   * @return the number of rows updated
   * @throws NoRowException naming the keys that have no row; nothing is written then
   * @throws StaleObjectException naming the keys of rows that have not the version of their models;
   *     nothing is written then
   */
  int update(Collection<?> models);

  /**
   * Updates given columns of the row of a model.
   *
   * @return the number of rows updated: 1
   * @throws NoRowException when there is no such row
   */
  default <M> int update(M model, Column<M, ?> column) {
    return update(List.of(model), List.of(column));
  }

  /** Updates given columns of the row of a model; see {@link #update(Object, Column)}. */
  default <M> int update(M model, Column<M, ?> first, Column<M, ?> second) {
    return update(List.of(model), List.of(first, second));
  }

  /** Updates given columns of the row of a model; see {@link #update(Object, Column)}. */
  default <M> int update(M model, Column<M, ?> first, Column<M, ?> second, Column<M, ?> third) {
    return update(List.of(model), List.of(first, second, third));
  }

  /**
   * Updates given columns of the rows of models.
   *
   * @return the number of rows updated
   * @throws NoRowException naming the keys that have no row; nothing is written then
   * @throws StaleObjectException as {@link #update(Collection)} does
   * @throws IllegalArgumentException when no column is given, or one that updates do not write
   */
  <M> int update(Collection<? extends M> models, List<Column<M, ?>> columns);

  /**
   * Updates what differs between two states of a record; nothing is sent when nothing does.
   *
   * @param before the record as it is stored, whose key says which row
   * @param after the record as it is to be
   * @return the number of rows updated: 1, or 0 when nothing differs
   * @throws NoRowException when there is no such row
   * @throws StaleObjectException when the row has not the version of {@code before}, or is gone
   * @throws IllegalArgumentException when their keys differ: see {@link #updateWithKey(Record,
   *     Record)}
   */
  @SuppressWarnings("unchecked") // a record class has no subclasses
  default <M extends Record> int update(M before, M after) {
    return update(Tables.of((Class<M>) before.getClass()), before, after);
  }

  /** Updates what differs between two states of a row; see {@link #update(Record, Record)}. */
  <M> int update(Table<M> table, M before, M after);

  /** Updates what differs between two states of a record as {@code update} does, its key too. */
  @SuppressWarnings("unchecked") // a record class has no subclasses
  default <M extends Record> int updateWithKey(M before, M after) {
    return updateWithKey(Tables.of((Class<M>) before.getClass()), before, after);
  }

  /** Updates what differs between two states of a row, its key too. */
  <M> int updateWithKey(Table<M> table, M before, M after);

  /**
   * Updates what differs between two states of a record, and gives the record as it is then stored:
   * {@code after} with its next version and what else the database makes of it.
   *
   * @throws NoRowException when there is no such row
   * @throws StaleObjectException when the row has not the version of {@code before}, or is gone
   * @see #update(Record, Record)
   */
  @SuppressWarnings("unchecked") // a record class has no subclasses
  default <M extends Record> M updateAndGet(M before, M after) {
    return updateAndGet(Tables.of((Class<M>) before.getClass()), before, after);
  }

  /**
   * Updates what differs between two states of a row; see {@link #updateAndGet(Record, Record)}.
   */
  <M> M updateAndGet(Table<M> table, M before, M after);

  /** Updates the row of a model in a table; see {@link #update(Object)}. */
  default <M> int update(KeyedTable<M, ?> table, M model) {
    return update(table, List.of(model));
  }

  /** Updates the rows of models in a table; see {@link #update(Object)}. */
  <M> int update(KeyedTable<M, ?> table, Collection<? extends M> models);

  /**
   * Deletes the row of a model; or marks it as deleted, in the row and in a model whose properties
   * can be set, where the table has a column for that.
   *
   * @return the number of rows deleted: 1, or 0 when there was none, or none that was not marked
   * @throws StaleObjectException when the row has not the version of the model, or is gone
   * @throws IllegalArgumentException when the model has no primary key
   */
  default int delete(Object model) {
    return delete(List.of(model));
  }

  /**
   * Deletes the rows of models, of several tables too, in one statement for each table; see {@link
   * #delete(Object)}.
   *
   * @return the number of rows deleted
   * @throws StaleObjectException naming the keys of rows that have not the version of their models;
   *     nothing is deleted then
   * @throws IllegalArgumentException when a model has no primary key
   */
  int delete(Collection<?> models);

  /** Deletes the row of a model from a table; see {@link #delete(Object)}. */
  default <M> int delete(KeyedTable<M, ?> table, M model) {
    return delete(table, List.of(model));
  }

  /** Deletes the rows of models from a table; see {@link #delete(Collection)}. */
  <M> int delete(KeyedTable<M, ?> table, Collection<? extends M> models);

  /**
   * Reads the row of a model again, over whatever has changed in the model.
   *
   * @return the same object where its properties can be set, and otherwise a new one
   * @throws NoRowException naming the key when there is no such row
   * @throws IllegalArgumentException when the model has no primary key
   */
  default <T> T refresh(T model) {
    return this.<T>refresh(List.of(model)).get(0);
  }

  /**
   * Reads the rows of models again, of several tables too; see {@link #refresh(Object)}.
   *
   * @return the models as they now are, in the same order
   * @throws NoRowException naming the keys that have no row
   */
  <T> List<T> refresh(Collection<? extends T> models);

  /** Reads the row of a model in a table again; see {@link #refresh(Object)}. */
  default <M> M refresh(KeyedTable<M, ?> table, M model) {
    return refresh(table, List.of(model)).get(0);
  }

  /** Reads the rows of models in a table again; see {@link #refresh(Collection)}. */
  <M> List<M> refresh(KeyedTable<M, ?> table, Collection<? extends M> models);

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // of the statement's type
  private static <R> R result(List<?> results, int index) {
    return (R) results.get(index);
  }
}
