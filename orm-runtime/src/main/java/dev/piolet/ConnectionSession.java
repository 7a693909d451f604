package dev.piolet;

import dev.piolet.error.QueryException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.internal.driver.Canceler;
import dev.piolet.internal.driver.DriverConnection;
import dev.piolet.internal.driver.OpenWork;
import dev.piolet.internal.driver.OutOfStep;
import dev.piolet.internal.execute.Beginning;
import dev.piolet.internal.execute.Deadline;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Guard;
import dev.piolet.internal.execute.Hooks;
import dev.piolet.internal.execute.Limits;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.internal.model.Tracking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The state that all calls of one {@link DBConnection} share: its executor, transactions, tracking
 * and guard. Every call enters by one of the methods here.
 */
final class ConnectionSession {
  private static final Logger UNSAVED = LoggerFactory.getLogger("dev.piolet.unsaved");

  private static final int TRANSACTION_TIMEOUT_SINCE = 17;
  private static final String CANCELED = "57014";
  private static final String INTERRUPTED = "The thread was interrupted before anything was sent";

  final Connection connection;
  final Tracking tracking;
  final Transactions transactions;
  final Executor executor;
  final Beginning beginning;
  final Limits limits = new Limits();
  final Hooks hooks = new Hooks();
  final AdvisoryLocks locks;
  private final Canceler canceler;
  private final Guard guard;
  private final DBConnectionOptions options;
  private final @Nullable Lease lease;
  private boolean isAborted;

  /** Whether the next borrower had better have another connection. */
  private boolean isUnfit;

  /** Whether the server was a standby when the last transaction was begun. */
  private boolean wasStandby;

  /** Whether a call is in; of the caller that the guard lets in. */
  private boolean isIn;

  private boolean isLentForACall;
  private boolean isClosed;

  /**
   * A session over a connection.
   *
   * @param lease how it is given back, where it is borrowed from a {@link Database}
   */
  ConnectionSession(Connection connection, DBConnectionOptions options, @Nullable Lease lease) {
    this.connection = connection;
    this.lease = lease;
    this.options = options;
    this.tracking = new Tracking(new TableBaseSlot(), options.unsavedChanges() != null);
    this.guard = new Guard(options.caller());
    this.beginning = new Beginning(connection);
    this.transactions = new Transactions(connection, tracking, guard, beginning, limits, hooks);
    this.executor = new Executor(connection, options.sqlLog(), tracking, beginning);
    this.canceler = new Canceler(connection);
    this.locks = new AdvisoryLocks(this);
  }

  /** Does something while no other thread is in, and as long as there is time. */
  <T extends @Nullable Object> T alone(Supplier<T> work) {
    return guard.alone(() -> outermost(() -> timed(work)));
  }

  /** Does something that gives nothing while no other thread is in. */
  void doAlone(Runnable work) {
    Object unused = alone(giving(work));
  }

  /** Ends something while no other thread is in, for which there is always time. */
  void endAlone(Runnable work) {
    Object unused = guard.alone(() -> outermost(() -> inStep(giving(work))));
  }

  /** Commits while no other thread is in, and as long as there is time, or else rolls back. */
  void commitAlone() {
    Object unused =
        guard.alone(() -> outermost(() -> canceled(null, giving(transactions::commit))));
  }

  /** Does something while neither another thread nor what is done may use the connection. */
  <T extends @Nullable Object> T busy(String name, Supplier<T> work) {
    return guard.busy(name, () -> outermost(() -> timed(work)));
  }

  /** Does something, and then what is due after a transaction, when no call is in any more. */
  private <T extends @Nullable Object> T outermost(Supplier<T> work) {
    boolean isWithin = isIn;
    isIn = true;
    try {
      return work.get();
    } finally {
      isIn = isWithin;
      if (!isWithin && !isLentForACall) {
        hooks.run();
      }
    }
  }

  /** Leaves what is due after a transaction to whoever gives the connection back. */
  void lendForACall() {
    isLentForACall = true;
  }

  private <T extends @Nullable Object> T timed(Supplier<T> work) {
    limits.requireTime();
    if (!options.isInterruptible()) {
      return canceled(null, work);
    }
    Thread thread = Thread.currentThread();
    if (thread.isInterrupted()) {
      throw QueryException.of("", List.of(), new SQLException(INTERRUPTED, CANCELED));
    }
    return canceled(thread, work);
  }

  /** Does something that is canceled when its time is over. */
  private <T extends @Nullable Object> T canceled(@Nullable Thread thread, Supplier<T> work) {
    Deadline deadline = limits.deadline();
    canceler.enter(deadline == null ? null : deadline.remaining(), thread);
    try {
      return inStep(work);
    } catch (QueryException e) {
      throw told(e);
    } finally {
      canceler.leave();
    }
  }

  /** A failure as what it is where the state of the session tells more than the server. */
  private QueryException told(QueryException failure) {
    if (canceler.isOverdue()) {
      return failure.ofDeadline();
    }
    QueryException told = isMeantToWrite() ? failure.ofReadOnlyServer() : failure;
    isUnfit |= told != failure;
    return told;
  }

  /** Tells whether the connection is there, and to a server that writes where that is needed. */
  boolean isUsable() {
    try {
      return !isAborted && !isUnfit && !connection.isClosed();
    } catch (SQLException e) {
      return false;
    }
  }

  /** Tells whether the server knows {@code transaction_timeout}. */
  boolean hasTransactionTimeout() {
    try {
      return DriverConnection.isAtLeast(connection, TRANSACTION_TIMEOUT_SINCE);
    } catch (SQLException e) {
      throw QueryException.of("BEGIN", List.of(), e);
    }
  }

  /** Takes note of the server, on whose state as it begins a transaction's own depends. */
  void noteServer() {
    wasStandby = isStandby();
  }

  private boolean isStandby() {
    try {
      return DriverConnection.isStandby(connection);
    } catch (SQLException e) {
      return false; // the connection is closed, as whatever is sent next says
    }
  }

  private boolean isMeantToWrite() {
    try {
      return (isStandby() || wasStandby && transactions.isOwn())
          && !connection.isReadOnly()
          && !transactions.isReadOnly();
    } catch (SQLException e) {
      return false; // the connection is closed, as the failure says
    }
  }

  /**
   * Cancels what another thread does over this connection.
   *
   * @see DBConnection#cancel
   */
  boolean cancel() {
    try {
      return canceler.cancel();
    } catch (SQLException e) {
      throw QueryException.of("CANCEL", List.of(), e);
    }
  }

  private static Supplier<Boolean> giving(Runnable work) {
    return () -> {
      work.run();
      return true;
    };
  }

  /** After whatever ends a call the connection can take the next one, or is aborted. */
  private <T extends @Nullable Object> T inStep(Supplier<T> work) {
    try {
      return work.get();
    } catch (Throwable e) {
      if (OutOfStep.isPossibleAfter(e)) {
        isAborted = true;
        OutOfStep.abort(connection, e);
      }
      throw e;
    }
  }

  /**
   * Closes the connection, and rolls back what is open.
   *
   * @see DBConnection#close
   */
  void close() {
    Object unused = guard.atLast(() -> outermost(() -> inStep(giving(this::closeOnce))));
  }

  private void closeOnce() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    if (isAborted) {
      closeAborted();
    } else {
      closeUsable();
    }
  }

  private void closeUsable() {
    OpenWork open = transactions.isForeign() ? ofOwner() : null;
    rollBackAndClose();
    if (open != null && open.isLost()) {
      throw new TransactionStateException(
          "What was written over this connection is lost: it came with auto-commit off, so that its"
              + " owner commits, and it was closed before. Commit by connection().commit(), turn"
              + " auto-commit on, or use a Database, which commits each call");
    }
  }

  /** What the owner's transaction has written, where that may be lost when this is closed. */
  private @Nullable OpenWork ofOwner() {
    try {
      return executor.mayHaveWritten() ? OpenWork.of(connection) : null;
    } catch (SQLException e) {
      return null; // it cannot be used any more, and whatever lost it was told
    }
  }

  private void rollBackAndClose() {
    try {
      if (transactions.isOwn()) {
        transactions.rollback();
      }
      locks.releaseAll();
      logUnsavedChanges();
    } catch (Throwable e) {
      try {
        closeConnection();
      } catch (QueryException notClosed) {
        e.addSuppressed(notClosed);
      }
      throw e;
    }
    closeConnection();
  }

  /**
   * Closes a connection that was aborted; a pool's or the driver's complaint of that is no news.
   */
  private void closeAborted() {
    try (connection;
        lease) {
      UNSAVED.trace("An aborted connection is closed");
    } catch (SQLException e) {
      UNSAVED.debug("A connection that was aborted is closed", e);
    }
  }

  private void closeConnection() {
    if (isUnfit && lease != null) {
      OutOfStep.abort(connection, new IllegalStateException("The server only reads"));
      closeAborted();
      return;
    }
    try (connection;
        lease;
        executor) {
      // the executor's statements first; then what the borrower has set
    } catch (SQLException e) {
      throw QueryException.of("CLOSE", List.of(), e);
    }
  }

  private void logUnsavedChanges() {
    Level level = options.unsavedChanges();
    if (level != null) {
      for (Tracking.Unsaved unsaved : tracking.unsaved()) {
        UNSAVED
            .atLevel(level)
            .log(
                "{} {} has changes that were not saved: {}",
                unsaved.model().getName(),
                unsaved.key(),
                unsaved.columns());
      }
    }
  }
}
