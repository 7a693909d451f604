package dev.piolet.internal.execute;

import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.error.QueryException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.internal.driver.DriverConnection;
import dev.piolet.internal.driver.OutOfStep;
import dev.piolet.internal.model.Fate;
import dev.piolet.internal.model.Tracking;
import dev.piolet.internal.observe.Observers;
import dev.piolet.internal.observe.Sending;
import dev.piolet.observe.TransactionOutcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The transactions of one connection. Not thread-safe.
 *
 * <p>A connection that comes with auto-commit off is in a transaction of whoever turned it off: it
 * is joined, and never ended here.
 */
public final class Transactions {
  /** The SQLSTATE of a savepoint that is not there. */
  private static final String NO_SAVEPOINT = "3B001";

  private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

  private final Connection connection;
  private final Tracking tracking;
  private final Guard guard;
  private final Beginning beginning;
  private final Limits limits;
  private final Hooks hooks;
  private final Observers observers;
  private Terms terms = Terms.NONE;
  private boolean active;

  /** Whether the connection was lost at the end of a transaction, and is in none any more. */
  private boolean isUseless;

  private @Nullable Long id;

  /**
   * Transactions on a connection that stays the caller's to close.
   *
   * @param guard keeps other callers out while one is open
   * @param beginning takes what one begins with
   * @param limits takes by when one has to be done
   * @param hooks takes what is to be done after its end
   * @param observers are told of their beginning and end
   */
  public Transactions(
      Connection connection,
      Tracking tracking,
      Guard guard,
      Beginning beginning,
      Limits limits,
      Hooks hooks,
      Observers observers) {
    this.connection = connection;
    this.tracking = tracking;
    this.guard = guard;
    this.beginning = beginning;
    this.limits = limits;
    this.hooks = hooks;
    this.observers = observers;
  }

  /** Tells whether a transaction is open, begun here or by the connection's owner. */
  public boolean isOpen() {
    return active || isForeign();
  }

  /** Tells whether a transaction is open that was begun here. */
  public boolean isOwn() {
    return active;
  }

  /** Tells whether the connection's owner begins and ends its transactions. */
  public boolean isForeign() {
    try {
      return !active && !isUseless && !connection.getAutoCommit();
    } catch (SQLException e) {
      return false; // the connection is closed, as whatever is sent next says
    }
  }

  /** Tells whether the open transaction takes no more statements. */
  boolean hasFailed() {
    return attempt("SHOW TRANSACTION", () -> DriverConnection.hasFailed(connection));
  }

  /** Tells whether the owner of the connection has certainly ended its transaction. */
  boolean hasForeignEnded() {
    return isForeign() && attempt("SHOW TRANSACTION", () -> DriverConnection.isIdle(connection));
  }

  /** Takes the number of the open transaction, which its end may ask for. */
  public void identify(long number) {
    id = number;
  }

  /**
   * Begins a transaction.
   *
   * @throws TransactionStateException when one is open
   */
  public void begin(Terms with) {
    if (isOpen()) {
      throw new TransactionStateException(
          alreadyOpen()
              + ". To join it, call ensureTransaction(...); to undo a part of it by itself, call"
              + " savepoint(...)");
    }
    attemptTo("BEGIN", () -> connection.setAutoCommit(false));
    active = true;
    id = null;
    guard.hold();
    tracking.begin();
    terms = with;
    beginning.set(with.first());
    limits.ofTransaction(with.deadline());
    observers.begun();
  }

  private String alreadyOpen() {
    return "A transaction is open already"
        + (isForeign() ? " (the connection came with auto-commit off)" : "");
  }

  /**
   * Makes sure that none is open, as what is to be done needs whole ones of its own.
   *
   * @throws TransactionStateException when one is
   */
  public void requireNone(String what) {
    if (isOpen()) {
      throw new TransactionStateException(
          alreadyOpen()
              + ", and "
              + what
              + " needs transactions of its own: call it outside, around all that is to be done"
              + " again");
    }
  }

  /** Tells whether the open transaction was begun as one that does not write. */
  public boolean isReadOnly() {
    return terms.isReadOnly();
  }

  /**
   * Takes something to be done when the open transaction has been committed, or rolled back.
   *
   * @throws TransactionStateException when none is open
   */
  public void after(boolean isCommitted, Runnable action) {
    if (!isOpen()) {
      throw new TransactionStateException(
          "No transaction is open whose end could be waited for: call it inside"
              + " transaction(...), on the session that it gives");
    }
    hooks.add(isCommitted, action);
  }

  /** Takes what became of the transaction of the connection's owner. */
  public void completed(boolean isCommitted) {
    tracking.completed(isCommitted);
    hooks.end(isCommitted);
    limits.ofOwner(null);
  }

  /** Begins a transaction with the server's own options. */
  public void begin() {
    begin(Terms.NONE);
  }

  /**
   * Commits; when that fails, everything since the beginning is rolled back.
   *
   * @throws QueryException when PostgreSQL refuses, as it does for a deferred constraint
   * @throws dev.piolet.error.CommitOutcomeUnknownException when the connection is lost before its
   *     answer; models keep what they have until it is known whether that is stored
   * @throws TransactionStateException when a statement of the transaction failed
   * @throws dev.piolet.error.DeadlineExceededException when its time is over; it is rolled back
   */
  public void commit() {
    requireOwn("commit");
    try {
      requireHealthy();
      limits.requireTime();
    } catch (Throwable e) {
      rollbackAfter(e);
      throw e;
    }
    Sending sending = observers.control("COMMIT");
    try {
      connection.commit();
    } catch (SQLException e) {
      QueryException failure = QueryException.of("COMMIT", List.of(), e).ofCommit(id);
      sending.failed(failure);
      if (failure instanceof CommitOutcomeUnknownException) {
        lose(failure);
      } else {
        rollbackAfter(failure);
      }
      throw failure;
    } catch (Throwable e) {
      sending.failed(e);
      lose(e);
      throw e;
    }
    sending.executed(0);
    hooks.end(true);
    end(TransactionOutcome.COMMITTED);
  }

  /** Takes note that COMMIT was sent with the last statements, and done. */
  void committed() {
    requireOwn("commit");
    hooks.end(true);
    end(TransactionOutcome.COMMITTED);
  }

  /** Tells of a transaction whose BEGIN and COMMIT are sent together with all of its statements. */
  <T extends @Nullable Object> T sentWhole(Supplier<T> work) {
    observers.begun();
    TransactionOutcome outcome = TransactionOutcome.ROLLED_BACK;
    try {
      T result = work.get();
      outcome = TransactionOutcome.COMMITTED;
      return result;
    } catch (CommitOutcomeUnknownException e) {
      outcome = TransactionOutcome.UNKNOWN;
      throw e;
    } finally {
      observers.ended(outcome);
    }
  }

  /** The transaction may have been committed, or not, and the connection is of no more use. */
  private void lose(Throwable failure) {
    OutOfStep.abort(connection, failure);
    tracking.end(new Fate(id, true));
    hooks.end(null);
    end(TransactionOutcome.UNKNOWN);
  }

  /** PostgreSQL answers the COMMIT of a failed transaction with a rollback, and no error. */
  private void requireHealthy() {
    if (hasFailed()) {
      throw new TransactionStateException(
          "A statement of this transaction failed, its exception was caught, and PostgreSQL can"
              + " only roll the transaction back. Let the exception out, or run what may fail in"
              + " savepoint(...)");
    }
  }

  /** Rolls back, and restores what was known of the models before. */
  public void rollback() {
    requireOwn("rollback");
    try {
      told("ROLLBACK", connection::rollback);
    } catch (Throwable e) {
      OutOfStep.abort(connection, e);
      restoreAfter(e);
      throw e;
    }
    restore();
  }

  private void restoreAfter(Throwable failure) {
    try {
      restore();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /** Rolls back because of a failure, which is the one to be thrown. */
  public void rollbackAfter(Throwable failure) {
    if (OutOfStep.isPossibleAfter(failure)) {
      OutOfStep.abort(connection, failure);
      restoreAfter(failure);
      return;
    }
    try {
      rollback();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /** The setters of models may fail; the transaction is over nevertheless. */
  private void restore() {
    try {
      tracking.rollbackTo(0);
    } finally {
      hooks.end(false);
      end(TransactionOutcome.ROLLED_BACK);
    }
  }

  /** Ends the transaction. What was done is done, even where the connection was lost since. */
  private void end(TransactionOutcome outcome) {
    active = false;
    terms = Terms.NONE;
    beginning.set(List.of());
    limits.ofTransaction(null);
    tracking.end();
    guard.release();
    observers.ended(outcome);
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      LOG.debug("The connection cannot be used after its transaction has ended", e);
      isUseless = true;
      OutOfStep.abort(connection, e);
    }
  }

  private void requireOwn(String verb) {
    if (!active) {
      throw new TransactionStateException("There is no open transaction to " + verb);
    }
  }

  /** Does work, in an own transaction where each begins with something and none is open. */
  public <T extends @Nullable Object> T begun(Supplier<T> work) {
    return beginning.isAlways() ? joinedOrOwn(work) : work.get();
  }

  /** Does work as a part of the open transaction, or else in an own one. */
  public <T extends @Nullable Object> T joinedOrOwn(Supplier<T> work) {
    return isOpen() ? work.get() : own(work, this::commit);
  }

  /** Does work in a transaction nested in the open one, which can go on when the work fails. */
  public <T extends @Nullable Object> T nested(Supplier<T> work) {
    return nested(work, this::release);
  }

  /** Does work in a transaction nested in the open one, or else in an own one. */
  public <T extends @Nullable Object> T nestedOrOwn(Supplier<T> work) {
    return isOpen() ? nested(work) : own(work, this::commit);
  }

  /** Does work as {@link #nestedOrOwn} does, and rolls it back when it is done. */
  public <T extends @Nullable Object> T rolledBack(Supplier<T> work) {
    return isOpen() ? nested(work, this::rollbackTo) : own(work, this::rollback);
  }

  private <T extends @Nullable Object> T own(Supplier<T> work, Runnable end) {
    begin();
    T result;
    try {
      result = work.get();
    } catch (Throwable e) {
      rollbackAfter(e);
      throw e;
    }
    end.run();
    return result;
  }

  private <T extends @Nullable Object> T nested(Supplier<T> work, Consumer<Point> end) {
    Point point = savepoint();
    T result;
    try {
      result = work.get();
    } catch (Throwable e) {
      rollbackAfter(e, point);
      throw e;
    }
    end.accept(point);
    return result;
  }

  /**
   * Does work in the open transaction, which cannot be committed when something was written and the
   * work fails then, also for what only the program finds.
   *
   * @param hasWritten tells whether the work has sent something that writes
   * @param refusal makes PostgreSQL refuse all else: {@link #refuseMore} or {@link
   *     #refuseMoreAfterOne}
   */
  public <T extends @Nullable Object> T joined(
      Supplier<T> work, BooleanSupplier hasWritten, Consumer<Throwable> refusal) {
    try {
      return work.get();
    } catch (Throwable e) {
      if (hasWritten.getAsBoolean()) {
        refusal.accept(e);
      }
      throw e;
    }
  }

  /**
   * Makes PostgreSQL refuse all else in the open transaction until it is rolled back, whole or to a
   * savepoint, as it does itself after a statement that failed: there is no such savepoint.
   *
   * @param failure why
   */
  public void refuseMore(Throwable failure) {
    if (OutOfStep.isPossibleAfter(failure) || isRefusing(failure)) {
      return;
    }
    String refused = "ROLLBACK TO SAVEPOINT \"of a call that failed halfway\"";
    Sending sending = observers.control(refused);
    try (Statement statement = connection.createStatement()) {
      statement.execute(refused);
    } catch (SQLException e) {
      sending.failed(e);
      if (!NO_SAVEPOINT.equals(e.getSQLState())) {
        failure.addSuppressed(e);
      }
    }
  }

  /** Whether PostgreSQL refuses all else already, or nothing more can be sent. */
  private boolean isRefusing(Throwable failure) {
    try {
      return hasFailed();
    } catch (QueryException e) {
      failure.addSuppressed(e); // the connection is lost, and a pool has taken it away
      return true;
    }
  }

  /** The same after a single statement, of which nothing is left where PostgreSQL refused it. */
  public void refuseMoreAfterOne(Throwable failure) {
    boolean isRefused =
        failure.getCause() instanceof PSQLException refusal
            && refusal.getServerErrorMessage() != null;
    if (!isRefused) {
      refuseMore(failure);
    }
  }

  /** A point in a transaction to go back to. */
  public record Point(Savepoint savepoint, int mark, int hooks) {}

  /**
   * Sets a savepoint.
   *
   * @throws TransactionStateException when no transaction is open
   */
  public Point savepoint() {
    if (!isOpen()) {
      throw new TransactionStateException(
          "A savepoint needs an open transaction: call it inside transaction(...), or call"
              + " transaction(...) instead");
    }
    beginning.send();
    return new Point(toldOf("SAVEPOINT", connection::setSavepoint), tracking.mark(), hooks.mark());
  }

  /** Lets a savepoint go; what was done since stays. */
  public void release(Point point) {
    told("RELEASE SAVEPOINT", () -> connection.releaseSavepoint(point.savepoint()));
  }

  /** Goes back to a savepoint, and lets it go. */
  public void rollbackTo(Point point) {
    try {
      told("ROLLBACK TO SAVEPOINT", () -> connection.rollback(point.savepoint()));
      release(point);
    } finally {
      hooks.rollbackTo(point.hooks());
      tracking.rollbackTo(point.mark());
    }
  }

  /** Goes back to a savepoint because of a failure, which is the one to be thrown. */
  public void rollbackAfter(Throwable failure, Point point) {
    if (OutOfStep.isPossibleAfter(failure)) {
      OutOfStep.abort(connection, failure);
      hooks.rollbackTo(point.hooks());
      tracking.rollbackTo(point.mark());
      return;
    }
    try {
      rollbackTo(point);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /** A call of the driver that gives something. */
  @FunctionalInterface
  private interface Call<T extends @Nullable Object> {
    T call() throws SQLException;
  }

  /** A call of the driver. */
  @FunctionalInterface
  private interface Action {
    void run() throws SQLException;
  }

  /** Calls the driver for what it sends, and tells of that. */
  private <T extends @Nullable Object> T toldOf(String sql, Call<T> call) {
    Sending sending = observers.control(sql);
    try {
      T result = attempt(sql, call);
      sending.executed(0);
      return result;
    } catch (RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
  }

  private void told(String sql, Action action) {
    Object unused =
        toldOf(
            sql,
            () -> {
              action.run();
              return true;
            });
  }

  private static <T extends @Nullable Object> T attempt(String sql, Call<T> call) {
    try {
      return call.call();
    } catch (SQLException e) {
      throw QueryException.of(sql, List.of(), e);
    }
  }

  private static void attemptTo(String sql, Action action) {
    try {
      action.run();
    } catch (SQLException e) {
      throw QueryException.of(sql, List.of(), e);
    }
  }
}
