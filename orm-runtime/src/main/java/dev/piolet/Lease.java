package dev.piolet;

import dev.piolet.internal.driver.DriverConnection;
import dev.piolet.internal.driver.OutOfStep;
import dev.piolet.internal.observe.Observers;
import dev.piolet.observe.DatabaseListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection that a {@link Database} has borrowed, and the state in which it is to be given back.
 * Thread-safe.
 */
final class Lease implements AutoCloseable {
  private static final double MILLIS = 1_000;
  private static final String APPLICATION_NAME = "ApplicationName";
  private static final Set<String> OURS =
      Set.of(
          Database.class.getName(),
          Lender.class.getName(),
          Replica.class.getName(),
          ReplicaReader.class.getName(),
          Retrying.class.getName(),
          Session.class.getName());

  private final Lent all;
  private final Connection connection;
  private final boolean wasAutoCommit;
  private final boolean wasReadOnly;
  private final Use use;
  private final String holder;
  private final long since = System.nanoTime();
  private final @Nullable Throwable place;
  private volatile List<String> resets = List.of();

  /** What a connection is borrowed for. */
  enum Use {
    /** Something that may write. */
    WRITE,

    /** Something that does not write. */
    READ,

    /** Something that PostgreSQL is to let write nothing. */
    READ_ONLY
  }

  /** The connections that are lent. Thread-safe. */
  static final class Lent {
    private final Set<Lease> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger writing = new AtomicInteger();
    private final AtomicLong writes = new AtomicLong();
    private final List<DatabaseListener> listeners;

    /** None yet; listeners are told of them. */
    Lent(List<DatabaseListener> listeners) {
      this.listeners = listeners;
    }

    void tell(Consumer<DatabaseListener> event) {
      Observers.tell(listeners, event);
    }

    private void add(Lease lease) {
      if (lease.use == Use.WRITE) {
        writing.incrementAndGet();
      }
      open.add(lease);
    }

    /** Takes one that comes back, and tells that once. */
    private boolean remove(Lease lease, boolean isAborted) {
      boolean wasOpen = open.remove(lease);
      if (wasOpen && lease.use == Use.WRITE) {
        writes.incrementAndGet(); // ahead of the other one, so that a write is always seen
        writing.decrementAndGet();
      }
      if (wasOpen && !listeners.isEmpty()) {
        Duration held = Duration.ofNanos(System.nanoTime() - lease.since);
        tell(listener -> listener.connectionReturned(held, isAborted));
      }
      return wasOpen;
    }

    /** How often something was lent, and given back, that may have written. */
    long writes() {
      return writes.get();
    }

    /** Tells whether nothing was written since that number was told, and nothing is now. */
    boolean isUnwrittenSince(long number) {
      return writing.get() == 0 && writes.get() == number;
    }

    /** Who holds them, the one that has done so for the longest time first; empty for nobody. */
    String describe() {
      StringBuilder text = new StringBuilder();
      open.stream()
          .sorted((one, other) -> Long.compare(one.since - other.since, 0))
          .forEach(lease -> text.append("\n- ").append(lease));
      return text.toString();
    }
  }

  private Lease(Lent all, Connection connection, Use use, @Nullable Throwable place)
      throws SQLException {
    this.all = all;
    this.use = use;
    this.connection = connection;
    this.place = place;
    this.wasAutoCommit = connection.getAutoCommit();
    this.wasReadOnly = connection.isReadOnly();
    this.holder = nameOf(Thread.currentThread());
  }

  /**
   * Makes a connection that a pool gave ready for calls that are whole: each is committed at once,
   * or in a transaction that is begun for it.
   *
   * @param place made where the program asked for it, or null
   * @throws SQLException when the connection cannot be used; it is given back, to nobody any more
   */
  static Lease of(Lent all, Connection connection, Use use, @Nullable Throwable place)
      throws SQLException {
    try {
      Lease lease = new Lease(all, connection, use, place);
      boolean isReadOnly = use == Use.READ_ONLY;
      if (!lease.wasAutoCommit) {
        connection.setAutoCommit(true);
      }
      if (lease.wasReadOnly != isReadOnly) {
        connection.setReadOnly(isReadOnly);
      }
      all.add(lease);
      return lease;
    } catch (SQLException | RuntimeException e) {
      abort(connection, e);
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  /** Has these statements executed before it is given back. */
  void resetBy(List<String> statements) {
    resets = statements;
  }

  Use use() {
    return use;
  }

  boolean isOpen() {
    return all.open.contains(this);
  }

  /** Where it was taken, or null where nobody has asked for that. */
  @Nullable Throwable place() {
    return place;
  }

  /** Puts back what was set. A connection with which that fails is given to nobody any more. */
  @Override
  public void close() throws SQLException {
    boolean isAborted = DriverConnection.isClosed(connection);
    if (!all.remove(this, isAborted) || isAborted) {
      return;
    }
    try {
      putBack();
    } catch (SQLException | RuntimeException e) {
      OutOfStep.abort(connection, e);
      throw e;
    }
  }

  /** What plain JDBC has begun, and not committed, is rolled back. */
  private void putBack() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
    if (!resets.isEmpty()) {
      reset();
    }
    if (connection.isReadOnly() != wasReadOnly) {
      connection.setReadOnly(wasReadOnly);
    }
    if (!wasAutoCommit) {
      connection.setAutoCommit(false);
    }
  }

  /** The driver takes note of {@code DISCARD ALL}, but for the name that it has told the server. */
  private void reset() throws SQLException {
    String name = connection.getClientInfo(APPLICATION_NAME);
    try (Statement statement = connection.createStatement()) {
      for (String reset : resets) {
        statement.execute(reset);
      }
    }
    if (name != null && !name.equals(connection.getClientInfo(APPLICATION_NAME))) {
      connection.setClientInfo(APPLICATION_NAME, name);
    }
  }

  /** Gives it back, if that was not done yet, to be used by nobody any more. */
  void abort(Throwable why) {
    boolean unused = all.remove(this, true);
    abort(connection, why);
  }

  private static void abort(Connection connection, Throwable why) {
    OutOfStep.abort(connection, why);
    try {
      connection.close();
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  private static String nameOf(Thread thread) {
    return thread.getName().isEmpty() ? thread.toString() : '"' + thread.getName() + '"';
  }

  /** Who holds it, for how long, and where it was taken. */
  @Override
  public String toString() {
    double seconds = Duration.ofNanos(System.nanoTime() - since).toMillis() / MILLIS;
    String text = String.format(Locale.ROOT, "thread %s for %.1f s", holder, seconds);
    StackTraceElement frame = callerOf(place);
    return frame == null ? text : text + ", taken at " + frame;
  }

  private static @Nullable StackTraceElement callerOf(@Nullable Throwable place) {
    if (place != null) {
      for (StackTraceElement frame : place.getStackTrace()) {
        if (!OURS.contains(frame.getClassName())) {
          return frame;
        }
      }
    }
    return null;
  }
}
