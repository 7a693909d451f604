package dev.piolet;

import dev.piolet.internal.execute.SqlLog;
import dev.piolet.internal.write.SequenceBlocks;
import dev.piolet.query.StatementListener;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** How a {@link DBConnection} behaves. Immutable and thread-safe; each method returns a copy. */
public final class DBConnectionOptions {
  private static final DBConnectionOptions DEFAULTS =
      new DBConnectionOptions(null, false, null, null, Thread::currentThread, false);

  private final @Nullable Level unsavedChanges;
  private final boolean logValues;
  private final @Nullable KeyBlocks keyBlocks;
  private final @Nullable StatementListener listener;
  private final Supplier<?> caller;
  private final boolean interruptible;

  private DBConnectionOptions(
      @Nullable Level unsavedChanges,
      boolean logValues,
      @Nullable KeyBlocks keyBlocks,
      @Nullable StatementListener listener,
      Supplier<?> caller,
      boolean interruptible) {
    this.interruptible = interruptible;
    this.unsavedChanges = unsavedChanges;
    this.logValues = logValues;
    this.keyBlocks = keyBlocks;
    this.listener = listener;
    this.caller = caller;
  }

  /**
   * Nothing about unsaved changes is logged, and no values are; all keys are left to the database.
   */
  public static DBConnectionOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Logs, when the connection is closed, each {@link TableBase} object that was read or written
   * over it and has changed since, under the name {@code dev.piolet.unsaved}. The connection
   * remembers its objects for that, without keeping them alive.
   *
   * @param level the level to log at
   */
  public DBConnectionOptions unsavedChanges(Level level) {
    return new DBConnectionOptions(level, logValues, keyBlocks, listener, caller, interruptible);
  }

  /**
   * Adds bound values, which may be confidential, to the debug log of statements.
   *
   * @param values whether they are logged
   */
  public DBConnectionOptions logValues(boolean values) {
    return new DBConnectionOptions(
        unsavedChanges, values, keyBlocks, listener, caller, interruptible);
  }

  /**
   * Numbers the objects that are inserted before they are sent, where the model says by {@code
   * allocationSize} that its keys come in blocks.
   *
   * @param blocks what all connections to the database share
   */
  public DBConnectionOptions keyBlocks(KeyBlocks blocks) {
    return new DBConnectionOptions(
        unsavedChanges, logValues, blocks, listener, caller, interruptible);
  }

  /**
   * Tells a listener of each statement, beside the debug log.
   *
   * @param told is told; a later one takes the place of an earlier one
   */
  public DBConnectionOptions statementListener(StatementListener told) {
    return new DBConnectionOptions(
        unsavedChanges, logValues, keyBlocks, told, caller, interruptible);
  }

  /**
   * Tells who calls, where that is not the thread: a connection serves one caller at a time, and
   * while that one has a transaction open, no other. A framework whose work changes threads, as
   * coroutines do, gives what stays the same meanwhile.
   *
   * @param identity gives the present caller, never null; equal ones are the same caller
   */
  public DBConnectionOptions caller(Supplier<?> identity) {
    return new DBConnectionOptions(
        unsavedChanges, logValues, keyBlocks, listener, identity, interruptible);
  }

  /**
   * Makes an interruption of a thread that is in a call end the statement, with a {@link
   * dev.piolet.error.QueryCanceledException}, and a thread that was interrupted before send nothing
   * more but the end of its transaction, which is a rollback unless COMMIT comes next. It stays
   * interrupted. Otherwise an interruption does nothing to calls, as in all of JDBC, so that what
   * is done with an interrupted thread, such as the last work of a pool that is shut down, is done.
   *
   * <p>It costs each call the time that a task of a scheduler takes, and is noticed after 50
   * milliseconds.
   */
  public DBConnectionOptions interruptible() {
    return new DBConnectionOptions(unsavedChanges, logValues, keyBlocks, listener, caller, true);
  }

  boolean isInterruptible() {
    return interruptible;
  }

  Supplier<?> caller() {
    return caller;
  }

  SqlLog sqlLog() {
    return new SqlLog(logValues, listener);
  }

  @Nullable SequenceBlocks sequenceBlocks() {
    return keyBlocks == null ? null : keyBlocks.numbers();
  }

  @Nullable Level unsavedChanges() {
    return unsavedChanges;
  }
}
