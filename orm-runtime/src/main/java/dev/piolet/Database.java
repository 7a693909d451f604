package dev.piolet;

import dev.piolet.error.NoConnectionException;
import dev.piolet.error.QueryException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.internal.driver.DriverConnection;
import dev.piolet.internal.execute.Deadline;
import dev.piolet.internal.model.Attempts;
import dev.piolet.query.ExplainOptions;
import dev.piolet.query.Plan;
import dev.piolet.query.RowStatement;
import dev.piolet.query.Statement;
import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import java.lang.ref.Cleaner;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an application holds: a database, over whose data source each call borrows a connection.
 * Thread-safe.
 *
 * <pre>{@code
 * Database db = Database.of(dataSource);
 *
 * db.insert(new User("Alice", "alice@example.com"));
 * db.transaction(tx -> {
 *   tx.update(order);
 *   tx.insert(invoice);
 * });
 * }</pre>
 *
 * <p>Each call is one of {@link DBConnection} over a connection of its own, and is committed when
 * it returns, whatever auto-commit the pool has: a transaction, {@link #readOnly} and {@link
 * #connect} keep one for longer. Within a transaction use the session that it gives. What is done
 * with the database itself meanwhile takes another connection and knows nothing of that
 * transaction; where a pool has no other one, it waits for what the same thread holds.
 *
 * <p>A connection is given back without an open transaction, with the auto-commit and the read-only
 * state that it came with. One that may be out of step with the server, or cannot be put back, is
 * aborted, and pools replace it. Settings that a program makes by {@code SET} in plain SQL stay
 * with the connection: make them by {@link TransactionOptions#setting}, which holds for a
 * transaction.
 */
public class Database implements Session {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private final DataSource dataSource;
  private final DBConnectionOptions options;
  private final Lease.Lent lent;
  private final @Nullable Deadline deadline;

  private Database(
      DataSource dataSource,
      DBConnectionOptions options,
      Lease.Lent lent,
      @Nullable Deadline deadline) {
    this.dataSource = dataSource;
    this.options = options;
    this.lent = lent;
    this.deadline = deadline;
  }

  /** Starts the thread that looks after lost connections when the first one is lent by hand. */
  private static final class Lost {
    static final Cleaner CLEANER = Cleaner.create();
  }

  /**
   * A database, with {@link DBConnectionOptions#defaults()}. Nothing is sent.
   *
   * @param dataSource gives connections to PostgreSQL: a pool, as a rule. It stays the caller's to
   *     close
   */
  public static Database of(DataSource dataSource) {
    return of(dataSource, DBConnectionOptions.defaults());
  }

  /**
   * A database.
   *
   * @param dataSource gives connections to PostgreSQL: a pool, as a rule. It stays the caller's to
   *     close
   * @param options how its connections behave
   */
  public static Database of(DataSource dataSource, DBConnectionOptions options) {
    return new Database(dataSource, options, new Lease.Lent(), null);
  }

  /**
   * Borrows a connection until it is closed, as for the operations of {@link DBConnection#schema}.
   * One that the program loses without closing it is logged, with the place where it was taken, and
   * aborted.
   *
   * @return serves one thread at a time
   * @throws NoConnectionException when the data source gives none
   */
  public DBConnection connect() {
    Lease lease = borrow(false, new Throwable("The connection was taken here"));
    DBConnection conn = take(lease);
    Cleaner.Cleanable unused = Lost.CLEANER.register(conn, () -> endLost(lease));
    return conn;
  }

  private DBConnection take(Lease lease) {
    return new DBConnection(lease.connection(), options, lease).until(deadline);
  }

  private static void endLost(Lease lease) {
    if (lease.isOpen()) {
      LOG.warn("A connection was never closed, and is aborted: {}", lease, lease.place());
      lease.abort(new IllegalStateException("The connection was lost by the program"));
    }
  }

  private Lease borrow(boolean isReadOnly, @Nullable Throwable place) {
    try {
      return Lease.of(lent, dataSource.getConnection(), isReadOnly, place);
    } catch (SQLException e) {
      String holders = lent.describe();
      throw new NoConnectionException(
          "The data source gave no connection: "
              + e.getMessage()
              + (holders.isEmpty() ? "" : ". These are lent:" + holders),
          e);
    }
  }

  /** Does one call, on a connection of its own. */
  private <T extends @Nullable Object> T each(Work<T, RuntimeException> call) {
    return with(borrow(false, null), call);
  }

  /** What is done with a connection. */
  private interface Work<T extends @Nullable Object, X extends Exception> {
    T call(DBConnection conn) throws X;
  }

  private <T extends @Nullable Object, X extends Exception> T with(Lease lease, Work<T, X> work)
      throws X {
    DBConnection conn = take(lease).lentForACall();
    try {
      T result;
      try {
        result = work.call(conn);
      } catch (Throwable e) {
        giveBack(conn, lease, e);
        throw e;
      }
      giveBack(conn, lease);
      return result;
    } finally {
      conn.runHooks(); // which may take the connection that was given back
    }
  }

  private static void giveBack(DBConnection conn, Lease lease, Throwable failure) {
    try {
      conn.close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
      lease.abort(failure);
    }
  }

  /** What was done is done: that the connection cannot be given back must not look like failure. */
  private static void giveBack(DBConnection conn, Lease lease) {
    try {
      conn.close();
    } catch (RuntimeException e) {
      lease.abort(e);
      LOG.warn("A connection could not be given back after its work was done", e);
    }
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T transactionResult(
      TransactionOptions transactionOptions, SessionCall<T, X> body) throws X {
    Lease lease = borrow(false, new Throwable("The transaction was begun here"));
    return with(lease, conn -> conn.transactionResult(transactionOptions, body));
  }

  /**
   * Reads something in a transaction of its own, over a connection whose {@link
   * Connection#setReadOnly} says so, in which PostgreSQL refuses to write.
   *
   * @return what the body returns
   * @throws X what the body throws
   * @throws QueryException when something writes
   */
  @Override
  public <T extends @Nullable Object, X extends Exception> T readOnly(SessionCall<T, X> body)
      throws X {
    Lease lease = borrow(true, new Throwable("The transaction was begun here"));
    return with(lease, conn -> conn.transactionResult(readOnly(lease.connection()), body));
  }

  /** The driver begins read-only transactions in the same round trip, unless it is told not to. */
  private static TransactionOptions readOnly(Connection connection) {
    try {
      TransactionOptions options = TransactionOptions.defaults();
      return DriverConnection.isReadOnly(connection) ? options : options.readOnly();
    } catch (SQLException e) {
      throw QueryException.of("BEGIN", List.of(), e);
    }
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T withinResult(
      Duration limit, SessionCall<T, X> body) throws X {
    Deadline earlier = Deadline.earlier(deadline, Deadline.after(limit));
    return body.call(new Database(dataSource, options, lent, earlier));
  }

  @Override
  public Optional<Instant> deadline() {
    return Optional.ofNullable(deadline).map(Deadline::instant);
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T retryingResult(
      RetryPolicy policy,
      TransactionOptions transactionOptions,
      Collection<?> models,
      SessionCall<T, X> body)
      throws X {
    Retrying retrying = new Retrying(policy, models, () -> true);
    Deadline earlier = Deadline.earlier(deadline, retrying.deadline());
    Database limited = new Database(dataSource, options, lent, earlier);
    return retrying.run(attempts -> limited.attempt(attempts, transactionOptions, body));
  }

  private <T extends @Nullable Object, X extends Exception> T attempt(
      Attempts attempts, TransactionOptions transactionOptions, SessionCall<T, X> body) throws X {
    Lease lease = borrow(false, new Throwable("The transaction was begun here"));
    return with(
        lease,
        conn -> conn.showing(attempts, () -> conn.transactionResult(transactionOptions, body)));
  }

  @Override
  public void afterCommit(Runnable action) {
    throw noTransaction("afterCommit");
  }

  @Override
  public void afterRollback(Runnable action) {
    throw noTransaction("afterRollback");
  }

  @Override
  public void lock(LockKey key) {
    throw noTransaction("lock");
  }

  @Override
  public boolean tryLock(LockKey key) {
    throw noTransaction("tryLock");
  }

  @Override
  public void lockShared(LockKey key) {
    throw noTransaction("lockShared");
  }

  @Override
  public boolean tryLockShared(LockKey key) {
    throw noTransaction("tryLockShared");
  }

  /** A database has no transaction open: the sessions of transactions have. */
  @Override
  public boolean inTransaction() {
    return false;
  }

  @Override
  public <X extends Exception> void savepoint(TransactionBody<X> body) throws X {
    throw noTransaction("savepoint");
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T savepoint(TransactionCall<T, X> body)
      throws X {
    throw noTransaction("savepoint");
  }

  private static TransactionStateException noTransaction(String method) {
    return new TransactionStateException(
        method
            + "(...) needs an open transaction, and a Database has none: call it on the session"
            + " that transaction(...) gives to its body");
  }

  @Override
  public <R extends @Nullable Object> R exec(Statement<R> statement) {
    return each(conn -> conn.exec(statement));
  }

  @Override
  public <T extends @Nullable Object> long forEach(
      RowStatement<T> query, Consumer<? super T> consumer) {
    return each(conn -> conn.forEach(query, consumer));
  }

  @Override
  public <T extends @Nullable Object> long forEachWhile(
      RowStatement<T> query, Predicate<? super T> consumer) {
    return each(conn -> conn.forEachWhile(query, consumer));
  }

  @Override
  public <T extends @Nullable Object> long copyOut(
      RowStatement<T> query, Consumer<? super T> consumer) {
    return each(conn -> conn.copyOut(query, consumer));
  }

  @Override
  public String explain(Statement<?> statement, ExplainOptions explainOptions) {
    return each(conn -> conn.explain(statement, explainOptions));
  }

  @Override
  public Plan plan(Statement<?> statement, ExplainOptions explainOptions) {
    return each(conn -> conn.plan(statement, explainOptions));
  }

  @Override
  public <M, K> Optional<M> get(KeyedTable<M, K> table, K key) {
    return each(conn -> conn.get(table, key));
  }

  @Override
  public <R extends @Nullable Object> List<R> pipeline(
      List<? extends Statement<? extends R>> statements) {
    return each(conn -> conn.pipeline(statements));
  }

  @Override
  public <G> List<G> save(Graph<G> graph, Collection<? extends G> objects) {
    return each(conn -> conn.save(graph, objects));
  }

  @Override
  public <T> List<T> save(
      Collection<? extends T> models, List<? extends Children<? super T, ?>> children) {
    return each(conn -> conn.save(models, children));
  }

  @Override
  public void flush(Consumer<? super UnitOfWork> body) {
    Object unused =
        each(
            conn -> {
              conn.flush(body);
              return true;
            });
  }

  @Override
  public <T> List<T> insert(Collection<? extends T> models) {
    return each(conn -> conn.insert(models));
  }

  @Override
  public <M> List<M> insert(Table<M> table, Collection<? extends M> models) {
    return each(conn -> conn.insert(table, models));
  }

  @Override
  public <M> long copyIn(Table<M> table, Iterator<? extends M> models) {
    return each(conn -> conn.copyIn(table, models));
  }

  @Override
  public <M, R> List<R> upsert(Collection<? extends M> models, Upsert<M, R> upsert) {
    return each(conn -> conn.upsert(models, upsert));
  }

  @Override
  public int updateWithKey(Collection<?> models) {
    return each(conn -> conn.updateWithKey(models));
  }

  @Override
  public int update(Collection<?> models) {
    return each(conn -> conn.update(models));
  }

  @Override
  public <M> int update(Collection<? extends M> models, List<Column<M, ?>> columns) {
    return each(conn -> conn.update(models, columns));
  }

  @Override
  public <M> int update(Table<M> table, M before, M after) {
    return each(conn -> conn.update(table, before, after));
  }

  @Override
  public <M extends Record> int updateWithKey(M before, M after) {
    return each(conn -> conn.updateWithKey(before, after));
  }

  @Override
  public <M extends Record> M updateAndGet(M before, M after) {
    return each(conn -> conn.updateAndGet(before, after));
  }

  @Override
  public <M> int update(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return each(conn -> conn.update(table, models));
  }

  @Override
  public int delete(Collection<?> models) {
    return each(conn -> conn.delete(models));
  }

  @Override
  public <M> int delete(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return each(conn -> conn.delete(table, models));
  }

  @Override
  public <T> List<T> refresh(Collection<? extends T> models) {
    return each(conn -> conn.refresh(models));
  }

  @Override
  public <M> List<M> refresh(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return each(conn -> conn.refresh(table, models));
  }

  /** The data source, as it describes itself. */
  @Override
  public String toString() {
    return "Database of " + dataSource;
  }
}
