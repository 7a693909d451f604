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
      new DBConnectionOptions(null, false, null, null, Thread::currentThread);

  private final @Nullable Level unsavedChanges;
  private final boolean logValues;
  private final @Nullable KeyBlocks keyBlocks;
  private final @Nullable StatementListener listener;
  private final Supplier<?> caller;

  private DBConnectionOptions(
      @Nullable Level unsavedChanges,
      boolean logValues,
      @Nullable KeyBlocks keyBlocks,
      @Nullable StatementListener listener,
      Supplier<?> caller) {
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
    return new DBConnectionOptions(level, logValues, keyBlocks, listener, caller);
  }

  /**
   * Adds bound values, which may be confidential, to the debug log of statements.
   *
   * @param values whether they are logged
   */
  public DBConnectionOptions logValues(boolean values) {
    return new DBConnectionOptions(unsavedChanges, values, keyBlocks, listener, caller);
  }

  /**
   * Numbers the objects that are inserted before they are sent, where the model says by {@code
   * allocationSize} that its keys come in blocks.
   *
   * @param blocks what all connections to the database share
   */
  public DBConnectionOptions keyBlocks(KeyBlocks blocks) {
    return new DBConnectionOptions(unsavedChanges, logValues, blocks, listener, caller);
  }

  /**
   * Tells a listener of each statement, beside the debug log.
   *
   * @param told is told; a later one takes the place of an earlier one
   */
  public DBConnectionOptions statementListener(StatementListener told) {
    return new DBConnectionOptions(unsavedChanges, logValues, keyBlocks, told, caller);
  }

  /**
   * Tells who calls, where that is not the thread: a connection serves one caller at a time, and
   * while that one has a transaction open, no other. A framework whose work changes threads, as
   * coroutines do, gives what stays the same meanwhile.
   *
   * @param identity gives the present caller, never null; equal ones are the same caller
   */
  public DBConnectionOptions caller(Supplier<?> identity) {
    return new DBConnectionOptions(unsavedChanges, logValues, keyBlocks, listener, identity);
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
