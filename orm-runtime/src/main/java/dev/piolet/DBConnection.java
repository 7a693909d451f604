package dev.piolet;

import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.error.StaleObjectException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.internal.execute.CopyingRunner;
import dev.piolet.internal.execute.Deadline;
import dev.piolet.internal.execute.Explainer;
import dev.piolet.internal.execute.KeyLookup;
import dev.piolet.internal.execute.Limits;
import dev.piolet.internal.execute.OneStatement;
import dev.piolet.internal.execute.Pipeline;
import dev.piolet.internal.execute.WholeCalls;
import dev.piolet.internal.model.Attempts;
import dev.piolet.internal.model.Keys;
import dev.piolet.internal.write.SaveNode;
import dev.piolet.internal.write.Writer;
import dev.piolet.query.ExplainOptions;
import dev.piolet.query.Plan;
import dev.piolet.query.RowStatement;
import dev.piolet.query.Statement;
import dev.piolet.query.TransactionStatus;
import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.Tables;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A session over one JDBC connection to PostgreSQL.
 *
 * <pre>{@code
 * try (DBConnection conn = new DBConnection(dataSource.getConnection())) {
 *   conn.insert(new User("Alice", "alice@example.com"));
 *   List<User> users = conn.exec(select(USER).where(USER.name.eq("Alice")));
 * }
 * }</pre>
 *
 * <p>A connection whose auto-commit is off when it is wrapped is in a transaction of whoever turned
 * it off: calls join that, and only its owner ends it.
 *
 * <p>Serves one thread at a time: a second thread that comes while one is in, or while one has a
 * transaction open, gets a {@link dev.piolet.error.ConcurrentUseException}. Who calls may be told
 * otherwise by {@link DBConnectionOptions#caller}.
 */
public final class DBConnection implements Session, AutoCloseable, TransactionCompletion {
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
    this(connection, Opening.of(options), null);
  }

  /** Wraps a connection that is borrowed. */
  DBConnection(Connection connection, Opening opening, @Nullable Lease lease) {
    this.session = new ConnectionSession(connection, opening, lease);
    this.calls = new WholeCalls(session.executor, session.transactions, session.tracking);
    this.writer =
        new Writer(
            session.executor,
            session.transactions,
            session.tracking,
            calls,
            opening.options().sequenceBlocks());
    this.pipeline = new Pipeline(session.executor, session.transactions);
    this.transactionRunner = new TransactionRunner(session);
  }

  /** Takes by when all that is done has to be done, or null. */
  DBConnection until(@Nullable Deadline deadline) {
    session.limits.ofCaller(deadline);
    return this;
  }

  /** Takes this as lent for a call, or a transaction. */
  DBConnection lentForACall() {
    session.lendForACall();
    return this;
  }

  /** Runs what is due after a transaction, where the connection was {@link #lentForACall lent}. */
  void runHooks() {
    session.hooks.run();
  }

  /**
   * The JDBC connection that is wrapped. What the open transaction begins with, such as its
   * isolation level, is sent if it was not yet, so that it holds for what is done by JDBC.
   */
  public Connection connection() {
    if (session.beginning.isWaiting()) {
      session.doControl(session.beginning::send);
    }
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

  @Override
  public <R extends @Nullable Object> R exec(Statement<R> statement) {
    return session.alone(() -> OneStatement.run(statement, session.executor, session.transactions));
  }

  @Override
  public <T extends @Nullable Object> long forEach(
      RowStatement<T> query, Consumer<? super T> consumer) {
    return forEachWhile(
        query,
        row -> {
          consumer.accept(row);
          return true;
        });
  }

  @Override
  public <T extends @Nullable Object> long forEachWhile(
      RowStatement<T> query, Predicate<? super T> consumer) {
    Predicate<T> inTime =
        row -> {
          session.limits.requireTime();
          return consumer.test(row);
        };
    return session.alone(
        () ->
            session.transactions.joinedOrOwn(
                () -> query.stream(session.executor, FETCH_SIZE, inTime)));
  }

  @Override
  public <T extends @Nullable Object> long copyOut(
      RowStatement<T> query, Consumer<? super T> consumer) {
    Predicate<T> taking =
        row -> {
          session.limits.requireTime();
          consumer.accept(row);
          return true;
        };
    return session.busy(
        "copyOut",
        () ->
            session.transactions.nestedOrOwn(
                () -> query.stream(new CopyingRunner(session.executor), FETCH_SIZE, taking)));
  }

  @Override
  public String explain(Statement<?> statement, ExplainOptions explainOptions) {
    return session.alone(
        () ->
            new Explainer(session.executor, session.transactions).text(statement, explainOptions));
  }

  @Override
  public Plan plan(Statement<?> statement, ExplainOptions explainOptions) {
    return session.alone(
        () ->
            new Explainer(session.executor, session.transactions).plan(statement, explainOptions));
  }

  @Override
  public <M, K> Optional<M> get(KeyedTable<M, K> table, K key) {
    return session.alone(() -> KeyLookup.find(session.executor, table, key));
  }

  // Several statements in one round trip

  @Override
  public <R extends @Nullable Object> List<R> pipeline(
      List<? extends Statement<? extends R>> statements) {
    return statements.isEmpty() ? List.of() : session.alone(() -> pipeline.<R>run(statements));
  }

  @Override
  public void flush(Consumer<? super UnitOfWork> body) {
    session.doAlone(
        () -> {
          UnitOfWork work = new UnitOfWork();
          body.accept(work);
          writer.flush(work.tasks());
        });
  }

  @Override
  public <G> List<G> save(Graph<G> graph, Collection<? extends G> objects) {
    return session.alone(
        () -> {
          List<G> stored = new ArrayList<>();
          writer.save(
              graph.schema() != null,
              saved -> {
                GraphWalk walk = new GraphWalk(saved, graph.orphans(), graph.schema());
                List<Supplier<G>> results = new ArrayList<>();
                for (G object : objects) {
                  results.add(walk.add(graph.shape(), Objects.requireNonNull(object, "object")));
                }
                saved.follow();
                return () -> results.forEach(result -> stored.add(result.get()));
              });
          return List.copyOf(stored);
        });
  }

  @Override
  public <T> List<T> save(
      Collection<? extends T> models, List<? extends Children<? super T, ?>> children) {
    return saved(null, models, children);
  }

  @Override
  public <M> List<M> save(
      Table<M> table,
      Collection<? extends M> models,
      List<? extends Children<? super M, ?>> children) {
    return saved(table, models, children);
  }

  @SuppressWarnings("unchecked") // what is stored is of the class of what was given
  private <T> List<T> saved(
      @Nullable Table<?> table,
      Collection<? extends T> models,
      List<? extends Children<? super T, ?>> children) {
    return session.alone(
        () -> {
          List<SaveNode> roots = new ArrayList<>();
          writer.save(
              table != null,
              graph -> {
                List<Runnable> after = new ArrayList<>();
                for (T model : models) {
                  SaveNode root = graph.add(table, Objects.requireNonNull(model, "model"));
                  roots.add(root);
                  children.forEach(each -> each.addTo(graph, root, model, after));
                }
                return () -> after.forEach(Runnable::run);
              });
          return (List<T>) roots.stream().map(SaveNode::model).toList();
        });
  }

  // Transactions

  @Override
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
    return transactionRunner.run(transactionOptions, body);
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

  @Override
  public <T extends @Nullable Object, X extends Exception> T transactionResult(
      TransactionOptions transactionOptions, SessionCall<T, X> body) throws X {
    return transaction(transactionOptions, () -> body.call(this));
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T readOnly(SessionCall<T, X> body)
      throws X {
    return inTransaction()
        ? body.call(this)
        : transactionResult(TransactionOptions.defaults().readOnly(), body);
  }

  @Override
  public <X extends Exception> void savepoint(TransactionBody<X> body) throws X {
    savepoint(TransactionRunner.asCall(body));
  }

  @Override
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
    transactionRunner.begin(transactionOptions);
    return new Transaction(session);
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
    return session.control(calls::id);
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
    session.endAlone(() -> session.transactions.completed(isCommitted));
  }

  /**
   * Takes by when the transaction of the connection's owner has to be done: calls are canceled
   * then, and refused from then on. It holds until {@link #afterCompletion}, or until this is
   * called again.
   *
   * @param moment by when, or null for no limit
   */
  @Override
  public void deadline(@Nullable Instant moment) {
    session.endAlone(() -> session.limits.ofOwner(moment == null ? null : Deadline.at(moment)));
  }

  @Override
  public Optional<Instant> deadline() {
    return Optional.ofNullable(session.limits.deadline()).map(Deadline::instant);
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T withinResult(
      Duration limit, SessionCall<T, X> body) throws X {
    Deadline until = Deadline.after(limit);
    Limits limits = session.limits;
    Deadline before = session.control(() -> limits.narrow(until));
    try {
      return body.call(this);
    } finally {
      limits.ofCaller(before);
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>All tries are made over this connection: when it is lost, that ends them.
   */
  @Override
  public <T extends @Nullable Object, X extends Exception> T retryingResult(
      RetryPolicy policy,
      TransactionOptions transactionOptions,
      Collection<?> models,
      SessionCall<T, X> body)
      throws X {
    session.doControl(() -> session.transactions.requireNone("retrying(...)"));
    Retrying retrying = new Retrying(policy, models, session::isUsable);
    Deadline before = session.control(() -> session.limits.narrow(retrying.deadline()));
    try {
      return retrying.run(
          attempts -> showing(attempts, () -> transactionResult(transactionOptions, body)));
    } finally {
      session.limits.ofCaller(before);
    }
  }

  /** Does something whose objects are seen, as it may be done again. */
  <T extends @Nullable Object, X extends Exception> T showing(
      Attempts attempts, TransactionCall<T, X> body) throws X {
    session.tracking.showTo(attempts);
    try {
      return body.call();
    } finally {
      session.tracking.showTo(null);
    }
  }

  @Override
  public void afterCommit(Runnable action) {
    session.doControl(() -> session.transactions.after(true, action));
  }

  @Override
  public void afterRollback(Runnable action) {
    session.doControl(() -> session.transactions.after(false, action));
  }

  @Override
  public void lock(LockKey key) {
    session.doControl(() -> session.locks.lock(key, false));
  }

  @Override
  public boolean tryLock(LockKey key) {
    return session.control(() -> session.locks.tryLock(key, false));
  }

  @Override
  public void lockShared(LockKey key) {
    session.doControl(() -> session.locks.lock(key, true));
  }

  @Override
  public boolean tryLockShared(LockKey key) {
    return session.control(() -> session.locks.tryLock(key, true));
  }

  /**
   * Waits for an advisory lock, which is held, over any number of transactions, until it is closed
   * or this connection is. Taken again, it has to be closed as often. Within a transaction its
   * {@link TransactionOptions#lockTimeout} counts, and {@link #within} always does.
   *
   * <p>It needs a session of the server: a pooler that gives each transaction another one cannot
   * keep it.
   */
  public AdvisoryLock sessionLock(LockKey key) {
    return session.control(() -> session.locks.sessionLock(key, false));
  }

  /** Takes an advisory lock until it is closed, where nobody has it; see {@link #sessionLock}. */
  public Optional<AdvisoryLock> trySessionLock(LockKey key) {
    return session.control(() -> session.locks.trySessionLock(key, false));
  }

  /** Waits for an advisory lock that others may share; see {@link #sessionLock}. */
  public AdvisoryLock sessionLockShared(LockKey key) {
    return session.control(() -> session.locks.sessionLock(key, true));
  }

  /** Takes an advisory lock that others may share, where nobody has it for himself. */
  public Optional<AdvisoryLock> trySessionLockShared(LockKey key) {
    return session.control(() -> session.locks.trySessionLock(key, true));
  }

  /**
   * Cancels what another thread does over this connection: its call fails with a {@link
   * dev.piolet.error.QueryCanceledException}, unless it is done by then. Any thread may call this;
   * the request takes a connection of its own, which the driver makes.
   *
   * @return whether a call was in
   * @throws QueryException when the server cannot be told
   */
  public boolean cancel() {
    return session.cancel();
  }

  // Writing models

  @Override
  public <T> List<T> insert(Collection<? extends T> models) {
    return session.alone(() -> writer.insert(models));
  }

  @Override
  public <M> List<M> insert(Table<M> table, Collection<? extends M> models) {
    return session.alone(() -> writer.insert(table, models));
  }

  @Override
  public <M> long copyIn(Table<M> table, Iterator<? extends M> models) {
    Iterator<M> inTime =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return models.hasNext();
          }

          @Override
          public M next() {
            session.limits.requireTime();
            return models.next();
          }
        };
    return session.busy("copyIn", () -> writer.copyIn(table, inTime));
  }

  @Override
  public <M, R> List<R> upsert(Collection<? extends M> models, Upsert<M, R> upsert) {
    return session.alone(() -> writer.upsert(models, upsert));
  }

  @Override
  public int updateWithKey(Collection<?> models) {
    return session.alone(() -> writer.updateWithKeys(models));
  }

  @Override
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
    return update(models, List.of(columns));
  }

  @Override
  public <M> int update(Collection<? extends M> models, List<Column<M, ?>> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("No column to update is given");
    }
    return session.alone(() -> writer.update(columns.get(0).table(), models, columns));
  }

  @Override
  public <M> int update(Table<M> table, M before, M after) {
    return session.alone(() -> writer.update(table, before, after, false).rows());
  }

  @Override
  public <M> int updateWithKey(Table<M> table, M before, M after) {
    return session.alone(() -> writer.update(table, before, after, true).rows());
  }

  @Override
  public <M> M updateAndGet(Table<M> table, M before, M after) {
    return session.alone(() -> writer.update(table, before, after, false).model());
  }

  @Override
  public <M> int update(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return session.alone(() -> writer.update(table, models));
  }

  @Override
  public int delete(Collection<?> models) {
    return session.alone(() -> writer.delete(models));
  }

  @Override
  public <M> int delete(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return session.alone(() -> writer.delete(table, models));
  }

  @Override
  public <T> List<T> refresh(Collection<? extends T> models) {
    return session.alone(() -> writer.refresh(models));
  }

  @Override
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
}
