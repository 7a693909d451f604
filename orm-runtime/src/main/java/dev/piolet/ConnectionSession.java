package dev.piolet;

import dev.piolet.error.QueryException;
import dev.piolet.internal.driver.OutOfStep;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Guard;
import dev.piolet.internal.execute.SlowLog;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.internal.model.Tracking;
import dev.piolet.internal.observe.Observers;
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

  final Connection connection;
  final Tracking tracking;
  final Transactions transactions;
  final Executor executor;
  private final Guard guard;
  private final SlowLog slowLog;
  private final DBConnectionOptions options;
  private final @Nullable Lease lease;
  private boolean isAborted;
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
    Observers observers = options.observers();
    this.transactions = new Transactions(connection, tracking, guard, observers);
    this.executor = new Executor(connection, observers, tracking);
    this.slowLog = new SlowLog(observers, executor, transactions);
  }

  /** Does something while no other thread is in. */
  <T extends @Nullable Object> T alone(Supplier<T> work) {
    return guard.alone(() -> inStep(work));
  }

  /** Does something that gives nothing while no other thread is in. */
  void doAlone(Runnable work) {
    Object unused = alone(giving(work));
  }

  /** Does something while neither another thread nor what is done may use the connection. */
  <T extends @Nullable Object> T busy(String name, Supplier<T> work) {
    return guard.busy(name, () -> inStep(work));
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
      T result = work.get();
      slowLog.write();
      return result;
    } catch (Throwable e) {
      if (OutOfStep.isPossibleAfter(e)) {
        isAborted = true;
        OutOfStep.abort(connection, e);
      } else {
        slowLog.write();
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
    Object unused = guard.atLast(() -> inStep(giving(this::closeOnce)));
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
    try {
      if (transactions.isOwn()) {
        transactions.rollback();
      }
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
