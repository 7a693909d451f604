package dev.piolet;

import dev.piolet.error.ConcurrentUseException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.internal.driver.OutOfStep;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.query.TransactionStatus;
import java.sql.Connection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a connection does with transactions: the methods of {@link DBConnection} for them. It is
 * apart for its size, and not to be used by itself.
 */
public abstract sealed class TransactionConnection extends PipelineConnection
    implements TransactionCompletion permits DBConnection {
  private final Connection connection;

  TransactionConnection(Connection connection, DBConnectionOptions options) {
    super(connection, options);
    this.connection = connection;
  }

  /** Tells whether a transaction is open, begun here or by the connection's owner. */
  public final boolean inTransaction() {
    return transactions.isOpen();
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
  public final <X extends Exception> void transaction(TransactionBody<X> body) throws X {
    transaction(TransactionOptions.defaults(), body);
  }

  /** Does something in a transaction, with a result; see {@link #transaction(TransactionBody)}. */
  public final <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionCall<T, X> body) throws X {
    return transaction(TransactionOptions.defaults(), body);
  }

  /** Does something in a transaction with options; see {@link #transaction(TransactionBody)}. */
  public final <X extends Exception> void transaction(
      TransactionOptions transactionOptions, TransactionBody<X> body) throws X {
    transaction(transactionOptions, asCall(body));
  }

  /** Does something in a transaction with options; see {@link #transaction(TransactionBody)}. */
  public final <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionOptions transactionOptions, TransactionCall<T, X> body) throws X {
    doAlone(() -> transactions.begin(transactionOptions.statements()));
    T result;
    try {
      result = body.call();
    } catch (Throwable e) {
      undo(e, () -> transactions.rollbackAfter(e));
      throw e;
    }
    doAlone(transactions::commit);
    return result;
  }

  /**
   * Does something in the open transaction, with the options that it was begun with, or in one of
   * its own when none is open.
   *
   * @throws X what the body throws
   */
  public final <X extends Exception> void ensureTransaction(TransactionBody<X> body) throws X {
    ensureTransaction(asCall(body));
  }

  /**
   * Does something in the open transaction, or in one of its own when none is open.
   *
   * @throws X what the body throws
   */
  public final <T extends @Nullable Object, X extends Exception> T ensureTransaction(
      TransactionCall<T, X> body) throws X {
    return inTransaction() ? body.call() : transaction(body);
  }

  /**
   * Does something inside the open transaction that is undone by itself when it throws.
   *
   * @throws X what the body throws; the transaction goes on
   * @throws TransactionStateException when no transaction is open
   */
  public final <X extends Exception> void savepoint(TransactionBody<X> body) throws X {
    savepoint(asCall(body));
  }

  /** A savepoint with a result; see {@link #savepoint(TransactionBody)}. */
  public final <T extends @Nullable Object, X extends Exception> T savepoint(
      TransactionCall<T, X> body) throws X {
    Transactions.Point point = alone(transactions::savepoint);
    T result;
    try {
      result = body.call();
    } catch (Throwable e) {
      undo(e, () -> transactions.rollbackAfter(e, point));
      throw e;
    }
    doAlone(() -> transactions.release(point));
    return result;
  }

  /**
   * Begins a transaction for try-with-resources.
   *
   * @throws TransactionStateException when a transaction is open
   */
  public final Transaction begin() {
    return begin(TransactionOptions.defaults());
  }

  /** Begins a transaction with options; see {@link #begin()}. */
  public final Transaction begin(TransactionOptions transactionOptions) {
    return alone(
        () -> {
          transactions.begin(transactionOptions.statements());
          return new Transaction(this);
        });
  }

  /** What cannot be undone, as another caller is in, must not go on either. */
  private void undo(Throwable failure, Runnable rollback) {
    try {
      doAlone(rollback);
    } catch (ConcurrentUseException e) {
      failure.addSuppressed(e);
      OutOfStep.abort(connection, failure);
    }
  }

  /**
   * The number by which PostgreSQL knows the open transaction; it is given one where it has none
   * yet, as when nothing was written. Who asks for it finds it in a {@link
   * dev.piolet.error.CommitOutcomeUnknownException}, and objects whose COMMIT was not answered find
   * out by it what became of them.
   *
   * @throws TransactionStateException when no transaction is open
   */
  public final long transactionId() {
    return alone(calls::id);
  }

  /**
   * What became of a transaction, as of one whose COMMIT was not answered: over another connection
   * to the same server, or to one that has taken its place.
   *
   * @param id its number, of {@link #transactionId}
   * @return empty when it is so old that PostgreSQL does not remember
   * @throws dev.piolet.error.QueryException when there was no such transaction yet
   */
  public final Optional<TransactionStatus> transactionStatus(long id) {
    return Optional.ofNullable(alone(() -> calls.status(id)));
  }

  /**
   * Takes what became of the transaction of the connection's owner: when it was rolled back,
   * objects have what they had before it. Nothing is sent; the connection may be closed already.
   */
  @Override
  public final void afterCompletion(boolean isCommitted) {
    doAlone(() -> tracking.completed(isCommitted));
  }

  private static <X extends Exception> TransactionCall<Boolean, X> asCall(TransactionBody<X> body) {
    return () -> {
      body.run();
      return true;
    };
  }
}
