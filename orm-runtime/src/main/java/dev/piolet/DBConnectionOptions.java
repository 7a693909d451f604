package dev.piolet;

import dev.piolet.internal.observe.Observers;
import dev.piolet.internal.write.SequenceBlocks;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.SlowStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** How a {@link DBConnection} behaves. Immutable and thread-safe; each method returns a copy. */
public final class DBConnectionOptions {
  private static final DBConnectionOptions DEFAULTS =
      new DBConnectionOptions(null, false, null, List.of(), null, Thread::currentThread);

  private final @Nullable Level unsavedChanges;
  private final boolean logValues;
  private final @Nullable KeyBlocks keyBlocks;
  private final List<DatabaseListener> listeners;
  private final @Nullable SlowStatements slow;
  private final Supplier<?> caller;

  private DBConnectionOptions(
      @Nullable Level unsavedChanges,
      boolean logValues,
      @Nullable KeyBlocks keyBlocks,
      List<DatabaseListener> listeners,
      @Nullable SlowStatements slow,
      Supplier<?> caller) {
    this.unsavedChanges = unsavedChanges;
    this.logValues = logValues;
    this.keyBlocks = keyBlocks;
    this.listeners = listeners;
    this.slow = slow;
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
    return new DBConnectionOptions(level, logValues, keyBlocks, listeners, slow, caller);
  }

  /**
   * Adds bound values, which may be confidential, to the debug log of statements, to what listeners
   * are told of these, and to the log of those that are slow.
   *
   * @param values whether they are told
   */
  public DBConnectionOptions logValues(boolean values) {
    return new DBConnectionOptions(unsavedChanges, values, keyBlocks, listeners, slow, caller);
  }

  /**
   * Numbers the objects that are inserted before they are sent, where the model says by {@code
   * allocationSize} that its keys come in blocks.
   *
   * @param blocks what all connections to the database share
   */
  public DBConnectionOptions keyBlocks(KeyBlocks blocks) {
    return new DBConnectionOptions(unsavedChanges, logValues, blocks, listeners, slow, caller);
  }

  /**
   * Tells a listener of each statement, of transactions and, for a {@link Database}, of borrowed
   * connections, beside the debug log and other listeners.
   *
   * @param listener is told, behind those that were given before
   */
  public DBConnectionOptions listener(DatabaseListener listener) {
    List<DatabaseListener> all = new ArrayList<>(listeners);
    all.add(listener);
    return new DBConnectionOptions(
        unsavedChanges, logValues, keyBlocks, List.copyOf(all), slow, caller);
  }

  /**
   * Logs statements that take long, as warnings under the name {@code dev.piolet.slow}.
   *
   * @param statements which, and how
   */
  public DBConnectionOptions slowStatements(SlowStatements statements) {
    return new DBConnectionOptions(
        unsavedChanges, logValues, keyBlocks, listeners, statements, caller);
  }

  /**
   * Tells who calls, where that is not the thread: a connection serves one caller at a time, and
   * while that one has a transaction open, no other. A framework whose work changes threads, as
   * coroutines do, gives what stays the same meanwhile.
   *
   * @param identity gives the present caller, never null; equal ones are the same caller
   */
  public DBConnectionOptions caller(Supplier<?> identity) {
    return new DBConnectionOptions(unsavedChanges, logValues, keyBlocks, listeners, slow, identity);
  }

  Supplier<?> caller() {
    return caller;
  }

  List<DatabaseListener> listeners() {
    return listeners;
  }

  Observers observers() {
    return new Observers(logValues, listeners, slow);
  }

  @Nullable SequenceBlocks sequenceBlocks() {
    return keyBlocks == null ? null : keyBlocks.numbers();
  }

  @Nullable Level unsavedChanges() {
    return unsavedChanges;
  }
}
