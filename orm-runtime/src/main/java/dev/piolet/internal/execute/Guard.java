package dev.piolet.internal.execute;

import dev.piolet.error.ConcurrentUseException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one caller at a time in, and nobody but the one that has a transaction open while it is.
 * Thread-safe.
 */
public final class Guard {
  private final Supplier<?> caller;
  private final AtomicReference<@Nullable Object> user = new AtomicReference<>();

  /** The caller that has a transaction open; of the caller that is in. */
  private volatile @Nullable Object owner;

  /**
   * The name of what the connection is busy with, or null when it can do more; of the caller that
   * is in.
   */
  private @Nullable String busy;

  /**
   * A guard.
   *
   * @param caller tells who calls: equal ones are the same caller
   */
  public Guard(Supplier<?> caller) {
    this.caller = caller;
  }

  /**
   * Does work; a caller that is in already may do more.
   *
   * @throws ConcurrentUseException when another caller is in or has a transaction open, or the same
   *     one is in {@link #busy}
   */
  public <T extends @Nullable Object> T alone(Supplier<T> work) {
    return alone(work, false);
  }

  /**
   * Does the last work of all. The transaction of a thread that has ended is nobody's any more.
   *
   * @throws ConcurrentUseException as {@link #alone} does
   */
  public <T extends @Nullable Object> T atLast(Supplier<T> work) {
    return alone(work, true);
  }

  private <T extends @Nullable Object> T alone(Supplier<T> work, boolean isLast) {
    Object current = caller.get();
    Object other = user.compareAndExchange(null, current);
    if (other != null) {
      requireSame(current, other, "did");
      requireIdle();
      return work.get();
    }
    try {
      Object holder = owner;
      if (holder != null && !(isLast && hasEnded(holder))) {
        requireSame(current, holder, "has a transaction open on it");
      }
      return work.get();
    } finally {
      user.set(null);
    }
  }

  private static boolean hasEnded(Object holder) {
    return holder instanceof Thread thread && !thread.isAlive();
  }

  private static void requireSame(Object current, Object other, String what) {
    if (!other.equals(current)) {
      throw new ConcurrentUseException(
          "A DBConnection serves one thread at a time: "
              + name(current)
              + " used it while "
              + name(other)
              + " "
              + what
              + ". Give each thread its own, from a pool");
    }
  }

  private static String name(Object caller) {
    return caller instanceof Thread thread ? "thread \"" + thread.getName() + "\"" : "" + caller;
  }

  /** Keeps all others out until {@link #release}, as a transaction is open. */
  void hold() {
    owner = caller.get();
  }

  /** Lets others in again between calls. */
  void release() {
    owner = null;
  }

  /**
   * Does work during which nothing else can be done, not by the same caller either: PostgreSQL
   * takes no other statement while rows are copied.
   *
   * @param name what is done, for the message
   */
  public <T extends @Nullable Object> T busy(String name, Supplier<T> work) {
    return alone(
        () -> {
          busy = name;
          try {
            return work.get();
          } finally {
            busy = null;
          }
        });
  }

  private void requireIdle() {
    if (busy != null) {
      throw new ConcurrentUseException(
          "The connection was used within "
              + busy
              + ", while it copies rows and can do nothing else. Use another connection, or do it"
              + " before or after");
    }
  }
}
