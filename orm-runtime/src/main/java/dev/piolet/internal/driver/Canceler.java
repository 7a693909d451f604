package dev.piolet.internal.driver;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cancels what a connection does, from another thread, or when its time is over. A cancellation
 * never meets anything but the call that it was meant for: the end of a call waits for one that is
 * under way. Thread-safe.
 */
public final class Canceler {
  private static final Logger LOG = LoggerFactory.getLogger(Canceler.class);

  /** A cancellation between two statements of a call meets nothing, and has to be repeated. */
  private static final Duration AGAIN = Duration.ofMillis(100);

  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

  /** How often it is looked whether a thread was interrupted. */
  private static final long LOOK_MILLIS = 50;

  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();
  private int depth;
  private long calls;
  private boolean isOverdue;
  private @Nullable Future<?> alarm;
  private @Nullable Future<?> lookout;

  /** A canceler of what is done over a connection. */
  public Canceler(Connection connection) {
    this.connection = connection;
  }

  /** Tells threads to cancel what is overdue. It is started by the first call that has a limit. */
  private static final class Clock {
    private static final int KEEP_ALIVE_SECONDS = 10;
    static final ScheduledThreadPoolExecutor ALARMS = alarms();

    private static ScheduledThreadPoolExecutor alarms() {
      ScheduledThreadPoolExecutor alarms =
          new ScheduledThreadPoolExecutor(1, task -> daemon(task, "piolet-deadlines"));
      alarms.setRemoveOnCancelPolicy(true);
      alarms.setKeepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
      alarms.allowCoreThreadTimeOut(true);
      return alarms;
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Begins a call, which may be within another one.
   *
   * @param limit after what time it is canceled, or null for never; that of the outermost call
   *     counts
   * @param thread is canceled when that is interrupted, or null
   */
  public void enter(@Nullable Duration limit, @Nullable Thread thread) {
    lock.lock();
    try {
      depth++;
      if (depth == 1) {
        isOverdue = false;
        calls++;
        if (limit != null) {
          setAlarm(limit);
        }
        if (thread != null) {
          lookAt(thread);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** The server is told by a connection of its own, which may take a while: by another thread. */
  private void setAlarm(Duration time) {
    long call = calls;
    Runnable cancellation = () -> cancelOverdue(call);
    alarm =
        Clock.ALARMS.schedule(
            () -> daemon(cancellation, "piolet-cancel").start(),
            time.toNanos(),
            TimeUnit.NANOSECONDS);
  }

  private void lookAt(Thread thread) {
    long call = calls;
    Runnable cancellation = () -> cancel(call);
    lookout =
        Clock.ALARMS.scheduleWithFixedDelay(
            () -> {
              if (thread.isInterrupted()) {
                daemon(cancellation, "piolet-cancel").start();
              }
            },
            LOOK_MILLIS,
            LOOK_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  /** Tells whether the time of the call that is in was over. */
  public boolean isOverdue() {
    lock.lock();
    try {
      return isOverdue;
    } finally {
      lock.unlock();
    }
  }

  /** Ends a call, when no cancellation is under way any more. */
  public void leave() {
    lock.lock();
    try {
      depth--;
      if (depth == 0) {
        stop(alarm);
        stop(lookout);
        alarm = null;
        lookout = null;
      }
    } finally {
      lock.unlock();
    }
  }

  private static void stop(@Nullable Future<?> task) {
    if (task != null) {
      task.cancel(false);
    }
  }

  private void cancelOverdue(long call) {
    lock.lock();
    try {
      if (depth > 0 && calls == call) {
        isOverdue = true;
        setAlarm(cancel(call) ? AGAIN : AFTER_FAILURE);
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean cancel(long call) {
    lock.lock();
    try {
      if (depth > 0 && calls == call) {
        send();
      }
      return true;
    } catch (SQLException e) {
      LOG.warn("A statement that was to be canceled could not be", e);
      return false;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Cancels what the connection does for the call that is in, if one is.
   *
   * @return whether one was
   * @throws SQLException when the server cannot be told
   */
  public boolean cancel() throws SQLException {
    lock.lock();
    try {
      if (depth > 0) {
        send();
      }
      return depth > 0;
    } finally {
      lock.unlock();
    }
  }

  private void send() throws SQLException {
    connection.unwrap(PGConnection.class).cancelQuery();
  }
}
