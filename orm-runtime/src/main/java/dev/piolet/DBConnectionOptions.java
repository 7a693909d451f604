package dev.piolet;

import dev.piolet.internal.observe.Observers;
import dev.piolet.internal.write.SequenceBlocks;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.SlowStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** How a {@link DBConnection} behaves. Immutable and thread-safe; each method returns a copy. */
public final class DBConnectionOptions {
  private static final DBConnectionOptions DEFAULTS = new DBConnectionOptions(new Settings());

  private final Settings settings;

  private DBConnectionOptions(Settings settings) {
    this.settings = settings;
  }

  /** What is set, which changes while a copy is made alone. */
  private static final class Settings {
    private @Nullable Level unsavedChanges;
    private boolean logValues;
    private @Nullable KeyBlocks keyBlocks;
    private List<DatabaseListener> listeners = List.of();
    private @Nullable SlowStatements slow;
    private Supplier<?> caller = Thread::currentThread;
    private boolean interruptible;

    private Settings copy() {
      Settings copy = new Settings();
      copy.unsavedChanges = unsavedChanges;
      copy.logValues = logValues;
      copy.keyBlocks = keyBlocks;
      copy.listeners = listeners;
      copy.slow = slow;
      copy.caller = caller;
      copy.interruptible = interruptible;
      return copy;
    }
  }

  private DBConnectionOptions with(Consumer<Settings> change) {
    Settings copy = settings.copy();
    change.accept(copy);
    return new DBConnectionOptions(copy);
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
    return with(copy -> copy.unsavedChanges = level);
  }

  /**
   * Adds bound values, which may be confidential, to the debug log of statements, to what listeners
   * are told of these, and to the log of those that are slow.
   *
   * @param values whether they are told
   */
  public DBConnectionOptions logValues(boolean values) {
    return with(copy -> copy.logValues = values);
  }

  /**
   * Numbers the objects that are inserted before they are sent, where the model says by {@code
   * allocationSize} that its keys come in blocks.
   *
   * @param blocks what all connections to the database share
   */
  public DBConnectionOptions keyBlocks(KeyBlocks blocks) {
    return with(copy -> copy.keyBlocks = blocks);
  }

  /**
   * Tells a listener of each statement, of transactions and, for a {@link Database}, of borrowed
   * connections, beside the debug log and other listeners.
   *
   * @param listener is told, behind those that were given before
   */
  public DBConnectionOptions listener(DatabaseListener listener) {
    List<DatabaseListener> all = new ArrayList<>(settings.listeners);
    all.add(listener);
    return with(copy -> copy.listeners = List.copyOf(all));
  }

  /**
   * Logs statements that take long, as warnings under the name {@code dev.piolet.slow}.
   *
   * @param statements which, and how
   */
  public DBConnectionOptions slowStatements(SlowStatements statements) {
    return with(copy -> copy.slow = statements);
  }

  /**
   * Tells who calls, where that is not the thread: a connection serves one caller at a time, and
   * while that one has a transaction open, no other. A framework whose work changes threads, as
   * coroutines do, gives what stays the same meanwhile.
   *
   * @param identity gives the present caller, never null; equal ones are the same caller
   */
  public DBConnectionOptions caller(Supplier<?> identity) {
    return with(copy -> copy.caller = identity);
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
    return with(copy -> copy.interruptible = true);
  }

  boolean isInterruptible() {
    return settings.interruptible;
  }

  Supplier<?> caller() {
    return settings.caller;
  }

  List<DatabaseListener> listeners() {
    return settings.listeners;
  }

  Observers observers() {
    return new Observers(settings.logValues, settings.listeners, settings.slow);
  }

  @Nullable SequenceBlocks sequenceBlocks() {
    return settings.keyBlocks == null ? null : settings.keyBlocks.numbers();
  }

  @Nullable Level unsavedChanges() {
    return settings.unsavedChanges;
  }
}
