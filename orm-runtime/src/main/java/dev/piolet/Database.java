package dev.piolet;

import dev.piolet.error.NoConnectionException;
import dev.piolet.error.QueryException;
import dev.piolet.error.TransactionStateException;
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
 * transaction, or over a connection of {@link #connect} that is {@linkplain #withReset reset}.
 */
public class Database implements Session {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private final Lender primary;
  private final LastWrite lastWrite;
  private final Opening opening;
  private final @Nullable ReplicaReader replicas;
  private final @Nullable Tenants tenants;

  private Database(
      Lender primary,
      LastWrite lastWrite,
      Opening opening,
      @Nullable ReplicaReader replicas,
      @Nullable Tenants tenants) {
    this.primary = primary;
    this.lastWrite = lastWrite;
    this.opening = opening;
    this.replicas = replicas;
    this.tenants = tenants;
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
    return of(dataSource, Opening.of(options));
  }

  static Database of(DataSource dataSource, Opening opening) {
    Lender primary = new Lender(dataSource, opening.options().listeners());
    return new Database(primary, new LastWrite(primary), opening, null, null);
  }

  /**
   * This database, which reads from replicas what it can: {@link #readOnly}.
   *
   * @param added take the place of those that it had
   */
  public Database withReplicas(Replicas added) {
    ReplicaReader reader = new ReplicaReader(primary, lastWrite, added);
    return new Database(primary, lastWrite, opening, reader, tenants);
  }

  /**
   * This database, in which {@link #tenant} gives each tenant its own.
   *
   * @param kept what keeps the tenants apart
   */
  public Database withTenants(Tenants kept) {
    return new Database(primary, lastWrite, opening, replicas, kept);
  }

  /**
   * This database, whose connections of {@link #connect} are reset when they are closed, as a
   * program may have changed their settings, or left temporary tables, locks and cursors behind. It
   * takes a round trip for each statement. {@code DISCARD ALL} leaves nothing, not what a pool has
   * set when it opened the connection either: that is said behind it, or of the role in the
   * database. A connection that cannot be reset is aborted.
   *
   * @param statements SQL of the program, each executed by itself outside of a transaction
   */
  public Database withReset(String... statements) {
    return new Database(
        primary, lastWrite, opening.resetBy(List.of(statements)), replicas, tenants);
  }

  /**
   * The database of a tenant, over the same connections or over those of its own data source. All
   * that is done with it, or with the connections and sessions that it gives, is the tenant's:
   * single calls, too, which are transactions then. What plain JDBC does with a connection outside
   * of a transaction is nobody's.
   *
   * @param tenant its name, or whatever identifies it; bound and quoted, never a part of SQL
   * @return gives no other tenants
   * @throws IllegalArgumentException when it is empty, as is a setting that is not set
   * @throws IllegalStateException when this has no tenants, or is that of one
   */
  public Database tenant(String tenant) {
    if (tenants == null) {
      throw new IllegalStateException(
          "There are no tenants here: withTenants(...) tells what keeps them apart, and the"
              + " database of one tenant gives no other");
    }
    if (tenant.isEmpty()) {
      throw new IllegalArgumentException("The name of a tenant is empty");
    }
    return tenants.of(this, tenant);
  }

  Opening opening() {
    return opening;
  }

  /** That of one tenant, whose sessions are opened so. */
  Database opened(Opening ofTenant) {
    return new Database(primary, lastWrite, ofTenant, replicas, null);
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
    Lease lease = primary.borrow(Lease.Use.WRITE, new Throwable("The connection was taken here"));
    lease.resetBy(opening.resets());
    DBConnection conn = primary.open(opening, lease);
    Cleaner.Cleanable unused = Lost.CLEANER.register(conn, () -> endLost(lease));
    return conn;
  }

  private static void endLost(Lease lease) {
    if (lease.isOpen()) {
      LOG.warn("A connection was never closed, and is aborted: {}", lease, lease.place());
      lease.abort(new IllegalStateException("The connection was lost by the program"));
    }
  }

  /** Does one call, on a connection of its own. */
  private <T extends @Nullable Object> T each(Lender.Work<T, RuntimeException> call) {
    return primary.each(opening, call);
  }

  /** Does one call that writes nothing, on a connection of its own. */
  private <T extends @Nullable Object> T eachRead(Lender.Work<T, RuntimeException> call) {
    return primary.eachRead(opening, call);
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T transactionResult(
      TransactionOptions transactionOptions, SessionCall<T, X> body) throws X {
    Lease lease = primary.borrow(Lease.Use.WRITE, new Throwable("The transaction was begun here"));
    return primary.with(opening, lease, conn -> conn.transactionResult(transactionOptions, body));
  }

  /**
   * Reads something in a transaction of its own, over a connection whose {@link
   * Connection#setReadOnly} says so, in which PostgreSQL refuses to write.
   *
   * <p>Where there are {@linkplain #withReplicas replicas}, one of them is read that has replayed
   * all that was committed through this database before the call, by whatever thread. One that has
   * not is waited for, for as long as {@link Replicas#waitAtMost} says, and then the primary is
   * read. To know what was committed the primary is asked, in a round trip, when something may have
   * been written since it was asked last.
   *
   * @return what the body returns
   * @throws X what the body throws
   * @throws QueryException when something writes
   * @throws NoConnectionException when neither a replica nor the primary can be read
   */
  @Override
  public <T extends @Nullable Object, X extends Exception> T readOnly(SessionCall<T, X> body)
      throws X {
    return replicas == null
        ? primary.readOnly(opening, body)
        : replicas.read(opening, lastWrite.token(), true, body);
  }

  /**
   * Reads something as {@link #readOnly(SessionCall)} does, that is to see what a token asks for
   * and not what this database has written: what another application has, that told by {@link
   * #lastWrite}; or by {@link WriteToken#none()} whatever a replica has, even while there is no
   * primary.
   *
   * @param seen what is to be seen
   * @return what the body returns
   * @throws X what the body throws
   * @throws NoConnectionException when neither a replica nor the primary can be read
   */
  public <T extends @Nullable Object, X extends Exception> T readOnly(
      WriteToken seen, SessionCall<T, X> body) throws X {
    return replicas == null
        ? primary.readOnly(opening, body)
        : replicas.read(opening, seen, false, body);
  }

  /**
   * A token of all that was committed through this database before the call, for reads that are to
   * see that. The primary is asked for it when something may have been written since it was asked
   * last; what others have committed until then is in it, too.
   *
   * @throws NoConnectionException when the primary has to be asked, and cannot be
   */
  public WriteToken lastWrite() {
    return lastWrite.token();
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T withinResult(
      Duration limit, SessionCall<T, X> body) throws X {
    return body.call(until(Deadline.after(limit)));
  }

  @Override
  public Optional<Instant> deadline() {
    return Optional.ofNullable(opening.deadline()).map(Deadline::instant);
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T retryingResult(
      RetryPolicy policy,
      TransactionOptions transactionOptions,
      Collection<?> models,
      SessionCall<T, X> body)
      throws X {
    Retrying retrying = new Retrying(policy, models, () -> true);
    Database limited = until(retrying.deadline());
    return retrying.run(attempts -> limited.attempt(attempts, transactionOptions, body));
  }

  private Database until(@Nullable Deadline deadline) {
    return new Database(primary, lastWrite, opening.until(deadline), replicas, tenants);
  }

  private <T extends @Nullable Object, X extends Exception> T attempt(
      Attempts attempts, TransactionOptions transactionOptions, SessionCall<T, X> body) throws X {
    Lease lease = primary.borrow(Lease.Use.WRITE, new Throwable("The transaction was begun here"));
    return primary.with(
        opening,
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
    return eachRead(conn -> conn.get(table, key));
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
  public <M> List<M> save(
      Table<M> table,
      Collection<? extends M> models,
      List<? extends Children<? super M, ?>> children) {
    return each(conn -> conn.save(table, models, children));
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
  public <M> int updateWithKey(Table<M> table, M before, M after) {
    return each(conn -> conn.updateWithKey(table, before, after));
  }

  @Override
  public <M> M updateAndGet(Table<M> table, M before, M after) {
    return each(conn -> conn.updateAndGet(table, before, after));
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
    return eachRead(conn -> conn.refresh(models));
  }

  @Override
  public <M> List<M> refresh(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return eachRead(conn -> conn.refresh(table, models));
  }

  /** The data source, as it describes itself. */
  @Override
  public String toString() {
    return "Database of " + primary;
  }
}
