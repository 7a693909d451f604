package dev.piolet;

import dev.piolet.error.ConcurrentUseException;
import dev.piolet.internal.driver.OutOfStep;
import dev.piolet.internal.execute.Deadline;
import dev.piolet.internal.execute.Terms;
import dev.piolet.internal.execute.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program's code in a transaction or a savepoint: the guard is entered for the beginning and
 * the end alone, so that the code between may use the connection.
 */
final class TransactionRunner {
  private final ConnectionSession session;
  private final Transactions transactions;

  TransactionRunner(ConnectionSession session) {
    this.session = session;
    this.transactions = session.transactions;
  }

  /** Commits when the body returns; rolls back when it throws. */
  <T extends @Nullable Object, X extends Exception> T run(
      TransactionOptions options, TransactionCall<T, X> body) throws X {
    begin(options);
    T result;
    try {
      result = body.call();
    } catch (Throwable e) {
      undo(e, () -> transactions.rollbackAfter(e));
      throw e;
    }
    session.commitAlone();
    return result;
  }

  /** Begins a transaction; what is left of the time of its caller is all that it has, too. */
  void begin(TransactionOptions options) {
    session.doControl(
        () -> {
          session.noteServer();
          Deadline deadline = Deadline.earlier(options.until(), session.limits.deadline());
          transactions.begin(
              new Terms(
                  options.statements(deadline, deadline != null && session.hasTransactionTimeout()),
                  deadline,
                  options.isReadOnly()));
        });
  }

  /** Releases the savepoint when the body returns; rolls back to it when it throws. */
  <T extends @Nullable Object, X extends Exception> T runInSavepoint(TransactionCall<T, X> body)
      throws X {
    Transactions.Point point = session.control(transactions::savepoint);
    T result;
    try {
      result = body.call();
    } catch (Throwable e) {
      undo(e, () -> transactions.rollbackAfter(e, point));
      throw e;
    }
    session.doControl(() -> transactions.release(point));
    return result;
  }

  /** Undoes the work. Where that cannot be, as another caller is in, it must not go on either. */
  private void undo(Throwable failure, Runnable rollback) {
    try {
      session.endAlone(rollback);
    } catch (ConcurrentUseException e) {
      failure.addSuppressed(e);
      OutOfStep.abort(session.connection, failure);
    }
  }

  static <X extends Exception> TransactionCall<Boolean, X> asCall(TransactionBody<X> body) {
    return () -> {
      body.run();
      return true;
    };
  }

  static <X extends Exception> SessionCall<Boolean, X> asCall(SessionBody<X> body) {
    return session -> {
      body.run(session);
      return true;
    };
  }
}
