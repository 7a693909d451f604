package dev.piolet;

import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.error.StaleObjectException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.internal.execute.CopyingRunner;
import dev.piolet.internal.execute.Explainer;
import dev.piolet.internal.execute.KeyLookup;
import dev.piolet.internal.execute.OneStatement;
import dev.piolet.internal.execute.Pipeline;
import dev.piolet.internal.execute.WholeCalls;
import dev.piolet.internal.model.Keys;
import dev.piolet.internal.write.SaveNode;
import dev.piolet.internal.write.Writer;
import dev.piolet.query.ExplainOptions;
import dev.piolet.query.Plan;
import dev.piolet.query.RowStatement;
import dev.piolet.query.Statement;
import dev.piolet.query.TransactionStatus;
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
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The way in: runs typed statements and writes models over one JDBC connection to PostgreSQL.
 *
 * <pre>{@code
 * try (DBConnection conn = new DBConnection(dataSource.getConnection())) {
 *   conn.insert(new User("Alice", "alice@example.com"));
 *   List<User> users = conn.exec(select(USER).where(USER.name.eq("Alice")));
 * }
 * }</pre>
 *
 * <p>Every call is whole: it succeeds, or throws and has changed nothing. Outside a transaction it
 * is committed at once; inside one, when that is. An empty list sends nothing.
 *
 * <p>A connection whose auto-commit is off when it is wrapped is in a transaction of whoever turned
 * it off: calls join that, and only its owner ends it.
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
 * <p>Serves one thread at a time: a second thread that comes while one is in, or while one has a
 * transaction open, gets a {@link dev.piolet.error.ConcurrentUseException}. Who calls may be told
 * otherwise by {@link DBConnectionOptions#caller}.
 */
public final class DBConnection implements AutoCloseable, TransactionCompletion {
  /** How many rows {@link #forEach} holds at a time. */
  public static final int FETCH_SIZE = 1_000;

  private final ConnectionSession session;
  private final Writer writer;
  private final WholeCalls calls;
  private final Pipeline pipeline;
  private final TransactionRunner transactionRunner;

  /**
   * Wraps a live connection, with {@link DBConnectionOptions#defaults()}.
   *
   * @param connection a connection to PostgreSQL, a pool's too; {@link #close} closes it
   */
  public DBConnection(Connection connection) {
    this(connection, DBConnectionOptions.defaults());
  }

  /**
   * Wraps a live connection.
   *
   * @param connection a connection to PostgreSQL, a pool's too; {@link #close} closes it
   * @param options how to behave
   */
  public DBConnection(Connection connection, DBConnectionOptions options) {
    this.session = new ConnectionSession(connection, options);
    this.calls = new WholeCalls(session.executor, session.transactions, session.tracking);
    this.writer =
        new Writer(
            session.executor,
            session.transactions,
            session.tracking,
            calls,
            options.sequenceBlocks());
    this.pipeline = new Pipeline(session.executor, session.transactions);
    this.transactionRunner = new TransactionRunner(session);
  }

  /** The JDBC connection that is wrapped. */
  public Connection connection() {
    return session.connection;
  }

  /** The operations that create, compare and drop tables. */
  public SchemaOperations schema() {
    return new SchemaOperations(session);
  }

  /**
   * The columns of a model's primary key, in the order of its properties.
   *
   * @throws IllegalArgumentException when the model has no primary key or no generated table
   */
  public <M> List<Column<M, ?>> primaryKeyOf(Class<M> model) {
    return Keys.of(Tables.of(model));
  }

  // Statements

  /**
   * Executes a statement.
   *
   * @return a select's rows as a list, {@code one()} row or an {@code optional()} one; the number
   *     of rows that an insert, update or delete affected, or what its {@code returning} reads
   * @throws QueryException when it fails
   * @throws IllegalStateException when the statement is incomplete, or uses a column whose table is
   *     in no FROM or JOIN; nothing is sent then
   */
  public <R extends @Nullable Object> R exec(Statement<R> statement) {
    return session.alone(() -> OneStatement.run(statement, session.executor, session.transactions));
  }

  /**
   * Calls a consumer for each row of a query while they are read through a server-side cursor: no
   * more than {@link #FETCH_SIZE} of them are held at a time, however many there are. The next ones
   * are fetched when these are used up, so that a slow consumer slows the reading. Rows travel in
   * binary, which costs a round trip more when a text is executed for the first time.
   *
   * <p>It runs in the open transaction, or in one of its own, which is rolled back when the
   * consumer throws: that ends the reading. The consumer may use this connection.
   *
   * @return the number of rows
   * @throws IllegalStateException when rows have {@code list(select(...))} or its like in them,
   *     which take statements of their own; nothing is sent then
   */
  public <T extends @Nullable Object> long forEach(
      RowStatement<T> query, Consumer<? super T> consumer) {
    return forEachWhile(
        query,
        row -> {
          consumer.accept(row);
          return true;
        });
  }

  /**
   * Calls a consumer for each row of a query until it has had enough; see {@link #forEach}.
   *
   * @param consumer takes a row, and tells whether to go on
   * @return the number of rows that it took
   */
  public <T extends @Nullable Object> long forEachWhile(
      RowStatement<T> query, Predicate<? super T> consumer) {
    return session.alone(
        () ->
            session.transactions.joinedOrOwn(
                () -> query.stream(session.executor, FETCH_SIZE, consumer)));
  }

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
  public <T extends @Nullable Object> long copyOut(
      RowStatement<T> query, Consumer<? super T> consumer) {
    Predicate<T> taking =
        row -> {
          consumer.accept(row);
          return true;
        };
    return session.busy(
        "copyOut",
        () ->
            session.transactions.nestedOrOwn(
                () -> query.stream(new CopyingRunner(session.executor), FETCH_SIZE, taking)));
  }

  /**
   * PostgreSQL's plan for a statement, which is not executed.
   *
   * @return the plan as text, a line for each of its steps and details
   */
  public String explain(Statement<?> statement) {
    return explain(statement, ExplainOptions.defaults());
  }

  /**
   * PostgreSQL's plan for a statement, as text; see {@link ExplainOptions#analyze}.
   *
   * @return the plan, a line for each of its steps and details
   */
  public String explain(Statement<?> statement, ExplainOptions explainOptions) {
    return session.alone(
        () ->
            new Explainer(session.executor, session.transactions).text(statement, explainOptions));
  }

  /** PostgreSQL's plan for a statement, in numbers and as JSON; see {@link ExplainOptions}. */
  public Plan plan(Statement<?> statement, ExplainOptions explainOptions) {
    return session.alone(
        () ->
            new Explainer(session.executor, session.transactions).plan(statement, explainOptions));
  }

  /**
   * Reads the row with a key.
   *
   * @param table a table with a primary key
   * @param key the key, or the generated {@code Key} of a composite one
   * @return the model, or empty when there is no such row
   * @throws dev.piolet.error.TooManyRowsException when the database, against the model, has several
   */
  public <M, K> Optional<M> get(KeyedTable<M, K> table, K key) {
    return session.alone(() -> KeyLookup.find(session.executor, table, key));
  }

  /** Reads the row with a key, which is a whole number; see {@link #get(KeyedTable, Object)}. */
  public <M> Optional<M> get(KeyedTable<M, Long> table, long key) {
    return get(table, (Long) key);
  }

  /** Reads the row with a key of two parts; see {@link #get(KeyedTable, Object)}. */
  public <M, K, A, B, T extends KeyedTable<M, K> & KeyParts.Of2<K, A, B>> Optional<M> get(
      T table, A a, B b) {
    return get(table, table.key(a, b));
  }

  /** Reads the row with a key of two whole numbers; see {@link #get(KeyedTable, Object)}. */
  public <M, K, T extends KeyedTable<M, K> & KeyParts.Of2<K, Long, Long>> Optional<M> get(
      T table, long a, long b) {
    return get(table, table.key(a, b));
  }

  /** Reads the row with a key of three parts; see {@link #get(KeyedTable, Object)}. */
  public <M, K, A, B, C, T extends KeyedTable<M, K> & KeyParts.Of3<K, A, B, C>> Optional<M> get(
      T table, A a, B b, C c) {
    return get(table, table.key(a, b, c));
  }

  /** Reads the row with a key of four parts; see {@link #get(KeyedTable, Object)}. */
  public <M, K, A, B, C, D, T extends KeyedTable<M, K> & KeyParts.Of4<K, A, B, C, D>>
      Optional<M> get(T table, A a, B b, C c, D d) {
    return get(table, table.key(a, b, c, d));
  }

  // Several statements in one round trip

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
  public <R extends @Nullable Object> List<R> pipeline(
      List<? extends Statement<? extends R>> statements) {
    return statements.isEmpty() ? List.of() : session.alone(() -> pipeline.<R>run(statements));
  }

  /** Executes 2 statements in one round trip; see {@link #pipeline(List)}. */
  public <A, B> Tuple2<A, B> pipeline(Statement<A> a, Statement<B> b) {
    List<?> results = pipeline(List.of(a, b));
    return new Tuple2<>(result(results, 0), result(results, 1));
  }

  /** Executes 3 statements in one round trip; see {@link #pipeline(List)}. */
  public <A, B, C> Tuple3<A, B, C> pipeline(Statement<A> a, Statement<B> b, Statement<C> c) {
    List<?> results = pipeline(List.of(a, b, c));
    return new Tuple3<>(result(results, 0), result(results, 1), result(results, 2));
  }

  /** Executes 4 statements in one round trip; see {@link #pipeline(List)}. */
  public <A, B, C, D> Tuple4<A, B, C, D> pipeline(
      Statement<A> a, Statement<B> b, Statement<C> c, Statement<D> d) {
    List<?> results = pipeline(List.of(a, b, c, d));
    return new Tuple4<>(
        result(results, 0), result(results, 1), result(results, 2), result(results, 3));
  }

  /** Executes 5 statements in one round trip; see {@link #pipeline(List)}. */
  public <A, B, C, D, E> Tuple5<A, B, C, D, E> pipeline(
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
  public <A, B, C, D, E, F> Tuple6<A, B, C, D, E, F> pipeline(
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
  public <A, B, C, D, E, F, G> Tuple7<A, B, C, D, E, F, G> pipeline(
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
  public <A, B, C, D, E, F, G, H> Tuple8<A, B, C, D, E, F, G, H> pipeline(
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
  public void flush(Consumer<? super UnitOfWork> body) {
    session.doAlone(
        () -> {
          UnitOfWork work = new UnitOfWork();
          body.accept(work);
          writer.flush(work.tasks());
        });
  }

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
  public <T> T save(T model) {
    return this.<T>saveAll(List.of(model), List.of()).get(0);
  }

  /**
   * Saves an object with what it refers to and the children that are said; see {@link
   * #save(Object)}.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final <T> T save(
      T model, Children<? super T, ?> children, Children<? super T, ?>... more) {
    return this.<T>saveAll(List.of(model), listOf(children, more)).get(0);
  }

  /**
   * Saves objects with what they refer to; see {@link #save(Object)}.
   *
   * @return the objects as stored, in the same order
   */
  public <T> List<T> save(Collection<? extends T> models) {
    return saveAll(models, List.of());
  }

  /**
   * Saves objects with what they refer to and the children that are said; see {@link
   * #save(Object)}.
   *
   * @return the objects as stored, in the same order
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final <T> List<T> save(
      Collection<? extends T> models,
      Children<? super T, ?> children,
      Children<? super T, ?>... more) {
    return saveAll(models, listOf(children, more));
  }

  private static <E> List<E> listOf(E first, E[] more) {
    List<E> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return all;
  }

  @SuppressWarnings("unchecked") // what is stored is of the class of what was given
  private <T> List<T> saveAll(
      Collection<? extends T> models, List<? extends Children<? super T, ?>> children) {
    return session.alone(
        () -> {
          List<SaveNode> roots = new ArrayList<>();
          writer.save(
              graph -> {
                List<Runnable> after = new ArrayList<>();
                for (T model : models) {
                  SaveNode root = graph.add(Objects.requireNonNull(model, "model"));
                  roots.add(root);
                  children.forEach(each -> each.addTo(graph, root, model, after));
                }
                return () -> after.forEach(Runnable::run);
              });
          return (List<T>) roots.stream().map(SaveNode::model).toList();
        });
  }

  // Transactions

  /** Tells whether a transaction is open, begun here or by the connection's owner. */
  public boolean inTransaction() {
    return session.transactions.isOpen();
  }

  /**
   * Does something in a transaction: commits when it returns, rolls back and rethrows when it
   * throws. What is known of changes in models is rolled back too, and keys, versions and whatever
   * else the database put into objects whose properties can be set are as they were before.
   *
   * @throws X what the body throws
   * @throws dev.piolet.error.CommitOutcomeUnknownException when the connection is lost before
   *     COMMIT is answered; objects keep what they have until it is known whether that is stored
   * @throws TransactionStateException when a transaction is open: join it by {@code
   *     ensureTransaction}, or nest by {@code savepoint}
   */
  public <X extends Exception> void transaction(TransactionBody<X> body) throws X {
    transaction(TransactionOptions.defaults(), body);
  }

  /** Does something in a transaction, with a result; see {@link #transaction(TransactionBody)}. */
  public <T extends @Nullable Object, X extends Exception> T transaction(TransactionCall<T, X> body)
      throws X {
    return transaction(TransactionOptions.defaults(), body);
  }

  /** Does something in a transaction with options; see {@link #transaction(TransactionBody)}. */
  public <X extends Exception> void transaction(
      TransactionOptions transactionOptions, TransactionBody<X> body) throws X {
    transaction(transactionOptions, TransactionRunner.asCall(body));
  }

  /** Does something in a transaction with options; see {@link #transaction(TransactionBody)}. */
  public <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionOptions transactionOptions, TransactionCall<T, X> body) throws X {
    return transactionRunner.run(transactionOptions.statements(), body);
  }

  /**
   * Does something in the open transaction, with the options that it was begun with, or in one of
   * its own when none is open.
   *
   * @throws X what the body throws
   */
  public <X extends Exception> void ensureTransaction(TransactionBody<X> body) throws X {
    ensureTransaction(TransactionRunner.asCall(body));
  }

  /**
   * Does something in the open transaction, or in one of its own when none is open.
   *
   * @throws X what the body throws
   */
  public <T extends @Nullable Object, X extends Exception> T ensureTransaction(
      TransactionCall<T, X> body) throws X {
    return inTransaction() ? body.call() : transaction(body);
  }

  /**
   * Does something inside the open transaction that is undone by itself when it throws.
   *
   * @throws X what the body throws; the transaction goes on
   * @throws TransactionStateException when no transaction is open
   */
  public <X extends Exception> void savepoint(TransactionBody<X> body) throws X {
    savepoint(TransactionRunner.asCall(body));
  }

  /** A savepoint with a result; see {@link #savepoint(TransactionBody)}. */
  public <T extends @Nullable Object, X extends Exception> T savepoint(TransactionCall<T, X> body)
      throws X {
    return transactionRunner.runInSavepoint(body);
  }

  /**
   * Begins a transaction for try-with-resources.
   *
   * @throws TransactionStateException when a transaction is open
   */
  public Transaction begin() {
    return begin(TransactionOptions.defaults());
  }

  /** Begins a transaction with options; see {@link #begin()}. */
  public Transaction begin(TransactionOptions transactionOptions) {
    return session.alone(
        () -> {
          session.transactions.begin(transactionOptions.statements());
          return new Transaction(session);
        });
  }

  /**
   * The number by which PostgreSQL knows the open transaction; it is given one where it has none
   * yet, as when nothing was written. Who asks for it finds it in a {@link
   * dev.piolet.error.CommitOutcomeUnknownException}, and objects whose COMMIT was not answered find
   * out by it what became of them.
   *
   * @throws TransactionStateException when no transaction is open
   */
  public long transactionId() {
    return session.alone(calls::id);
  }

  /**
   * The status of a transaction, as of one whose COMMIT was not answered: over another connection
   * to the same server, or to one that has taken its place.
   *
   * @param id its number, of {@link #transactionId}
   * @return empty when it is so old that PostgreSQL does not remember
   * @throws dev.piolet.error.QueryException when there was no such transaction yet
   */
  public Optional<TransactionStatus> transactionStatus(long id) {
    return Optional.ofNullable(session.alone(() -> calls.status(id)));
  }

  /**
   * Takes what became of the transaction of the connection's owner: when it was rolled back,
   * objects have what they had before it. Nothing is sent; the connection may be closed already.
   */
  @Override
  public void afterCompletion(boolean isCommitted) {
    session.doAlone(() -> session.tracking.completed(isCommitted));
  }

  // Writing models

  /**
   * Inserts a model. What the database makes of it is read back: keys, defaults where a property is
   * null, generated and read-only columns, timestamps. A key may be given before: see {@link
   * KeyBlocks}.
   *
   * @return the model as stored: the same object, with those values, where its properties can be
   *     set, and otherwise a new one
   * @throws IllegalArgumentException when its class has no generated table
   */
  public <T> T insert(T model) {
    return session.alone(() -> writer.<T>insert(List.of(model)).get(0));
  }

  /**
   * Inserts models, of several tables too, which are then written one table after another, in the
   * order in which they first appear.
   *
   * @return the models as stored, in the same order; see {@link #insert(Object)}
   */
  public <T> List<T> insert(Collection<? extends T> models) {
    return session.alone(() -> writer.insert(models));
  }

  /** Inserts a model into a table; see {@link #insert(Object)}. */
  public <M> M insert(Table<M> table, M model) {
    return session.alone(() -> writer.insert(table, List.of(model)).get(0));
  }

  /** Inserts models into a table; see {@link #insert(Object)}. */
  public <M> List<M> insert(Table<M> table, Collection<? extends M> models) {
    return session.alone(() -> writer.insert(table, models));
  }

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
  public <M> long copyIn(Table<M> table, Iterator<? extends M> models) {
    return session.busy("copyIn", () -> writer.copyIn(table, models));
  }

  /** Copies models into a table; see {@link #copyIn(Table, Iterator)}. */
  public <M> long copyIn(Table<M> table, Iterable<? extends M> models) {
    return copyIn(table, models.iterator());
  }

  /**
   * Inserts a model, or does to the row that it clashes with what the upsert says.
   *
   * @param upsert as in {@code onConflict(USER.email).doUpdate(USER.name)}
   * @return the model as stored, or what {@code returning} reads; empty when there was a clash and
   *     the upsert does nothing then
   */
  public <M, R> Optional<R> upsert(M model, Upsert<M, R> upsert) {
    return session.alone(() -> writer.upsert(List.of(model), upsert).stream().findFirst());
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
  public <M, R> List<R> upsert(Collection<? extends M> models, Upsert<M, R> upsert) {
    return session.alone(() -> writer.upsert(models, upsert));
  }

  /**
   * Updates the row of a model: of a {@link TableBase} that was read or written before, only the
   * columns that have changed since, and nothing is sent when none has; of any other model, all
   * columns but the key. Columns that objects do not write are left out.
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
  public int update(Object model) {
    return session.alone(() -> writer.update(List.of(model)));
  }

  /**
   * Updates the row of a tracked model as {@link #update(Object)} does, and its key too where that
   * has changed.
   *
   * @return the number of rows updated: 1, or 0 when nothing has changed
   */
  public int updateWithKey(Object model) {
    return session.alone(() -> writer.updateWithKeys(List.of(model)));
  }

  /** Updates the rows of tracked models, with their keys; see {@link #updateWithKey(Object)}. */
  public int updateWithKey(Collection<?> models) {
    return session.alone(() -> writer.updateWithKeys(models));
  }

  /**
   * Updates the rows of models, of several tables too; see {@link #update(Object)}.
   *
   * @return the number of rows updated
   * @throws NoRowException naming the keys that have no row; nothing is written then
   * @throws StaleObjectException naming the keys of rows that have not the version of their models;
   *     nothing is written then
   */
  public int update(Collection<?> models) {
    return session.alone(() -> writer.update(models));
  }

  /**
   * Updates given columns of the row of a model.
   *
   * @return the number of rows updated: 1
   * @throws NoRowException when there is no such row
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final <M> int update(M model, Column<M, ?>... columns) {
    return update(List.of(model), columns);
  }

  /**
   * Updates given columns of the rows of models.
   *
   * @return the number of rows updated
   * @throws NoRowException naming the keys that have no row; nothing is written then
   * @throws StaleObjectException as {@link #update(Collection)} does
   * @throws IllegalArgumentException when no column is given, or one that updates do not write
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final <M> int update(Collection<? extends M> models, Column<M, ?>... columns) {
    List<Column<M, ?>> list = List.of(columns);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("No column to update is given");
    }
    return session.alone(() -> writer.update(list.get(0).table(), models, list));
  }

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
  public <M extends Record> int update(M before, M after) {
    return update(Tables.of((Class<M>) before.getClass()), before, after);
  }

  /** Updates what differs between two states of a row; see {@link #update(Record, Record)}. */
  public <M> int update(Table<M> table, M before, M after) {
    return session.alone(() -> writer.update(table, before, after, false).rows());
  }

  /** Updates what differs between two states of a record as {@code update} does, its key too. */
  @SuppressWarnings("unchecked") // a record class has no subclasses
  public <M extends Record> int updateWithKey(M before, M after) {
    Table<M> table = Tables.of((Class<M>) before.getClass());
    return session.alone(() -> writer.update(table, before, after, true).rows());
  }

  /**
   * Updates what differs between two states of a record, and gives the record as it is then stored:
   * {@code after} with its next version and what else the database makes of it.
   *
   * @throws NoRowException when there is no such row
   * @throws StaleObjectException when the row has not the version of {@code before}, or is gone
   * @see #update(Record, Record)
   */
  @SuppressWarnings("unchecked") // a record class has no subclasses
  public <M extends Record> M updateAndGet(M before, M after) {
    Table<M> table = Tables.of((Class<M>) before.getClass());
    return session.alone(() -> writer.update(table, before, after, false).model());
  }

  /** Updates the row of a model in a table; see {@link #update(Object)}. */
  public <M> int update(KeyedTable<M, ?> table, M model) {
    return session.alone(() -> writer.update(table, List.of(model)));
  }

  /** Updates the rows of models in a table; see {@link #update(Object)}. */
  public <M> int update(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return session.alone(() -> writer.update(table, models));
  }

  /**
   * Deletes the row of a model; or marks it as deleted, in the row and in a model whose properties
   * can be set, where the table has a column for that.
   *
   * @return the number of rows deleted: 1, or 0 when there was none, or none that was not marked
   * @throws StaleObjectException when the row has not the version of the model, or is gone
   * @throws IllegalArgumentException when the model has no primary key
   */
  public int delete(Object model) {
    return session.alone(() -> writer.delete(List.of(model)));
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
  public int delete(Collection<?> models) {
    return session.alone(() -> writer.delete(models));
  }

  /** Deletes the row of a model from a table; see {@link #delete(Object)}. */
  public <M> int delete(KeyedTable<M, ?> table, M model) {
    return session.alone(() -> writer.delete(table, List.of(model)));
  }

  /** Deletes the rows of models from a table; see {@link #delete(Collection)}. */
  public <M> int delete(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return session.alone(() -> writer.delete(table, models));
  }

  /**
   * Reads the row of a model again, over whatever has changed in the model.
   *
   * @return the same object where its properties can be set, and otherwise a new one
   * @throws NoRowException naming the key when there is no such row
   * @throws IllegalArgumentException when the model has no primary key
   */
  public <T> T refresh(T model) {
    return session.alone(() -> writer.<T>refresh(List.of(model)).get(0));
  }

  /**
   * Reads the rows of models again, of several tables too; see {@link #refresh(Object)}.
   *
   * @return the models as they now are, in the same order
   * @throws NoRowException naming the keys that have no row
   */
  public <T> List<T> refresh(Collection<? extends T> models) {
    return session.alone(() -> writer.refresh(models));
  }

  /** Reads the row of a model in a table again; see {@link #refresh(Object)}. */
  public <M> M refresh(KeyedTable<M, ?> table, M model) {
    return session.alone(() -> writer.refresh(table, List.of(model)).get(0));
  }

  /** Reads the rows of models in a table again; see {@link #refresh(Collection)}. */
  public <M> List<M> refresh(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return session.alone(() -> writer.refresh(table, models));
  }

  /**
   * Closes the JDBC connection, or gives it back to its pool. A transaction begun here that is
   * still open is rolled back. Closing again does nothing.
   *
   * @throws QueryException when the driver cannot
   * @throws dev.piolet.error.ConcurrentUseException when another thread is in a call, or lives and
   *     has a transaction open; nothing is closed then
   */
  @Override
  public void close() {
    session.close();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // of the statement's type
  private static <R> R result(List<?> results, int index) {
    return (R) results.get(index);
  }
}
