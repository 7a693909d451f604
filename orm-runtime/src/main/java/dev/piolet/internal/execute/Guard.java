package dev.piolet.internal.execute;

import dev.piolet.error.ConcurrentUseException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets one thread at a time in, and says so when a second one comes. Thread-safe. */
public final class Guard {
  private final AtomicReference<@Nullable Thread> user = new AtomicReference<>();

  /** What the connection is busy with, or null when it can do more; of the thread that is in. */
  private @Nullable String busy;

  /**
   * Does work; a thread that is in already may do more.
   *
   * @throws ConcurrentUseException when another thread is in, or the same one in {@link #busy}
   */
  public <T> T alone(Supplier<T> work) {
    Thread current = Thread.currentThread();
    Thread other = user.compareAndExchange(null, current);
    if (other == current) {
      requireIdle();
      return work.get();
    }
    if (other != null) {
      throw new ConcurrentUseException(
          "A DBConnection serves one thread at a time: thread \""
              + current.getName()
              + "\" used it while thread \""
              + other.getName()
              + "\" did. Give each thread its own, from a pool");
    }
    try {
      return work.get();
    } finally {
      user.set(null);
    }
  }

  /**
   * Does work during which nothing else can be done, not by the same thread either: PostgreSQL
   * takes no other statement while rows are copied.
   *
   * @param name what is done, for the message
   */
  public <T> T busy(String name, Supplier<T> work) {
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
