package dev.piolet.internal;

import dev.piolet.error.ConcurrentUseException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets one thread at a time in, and says so when a second one comes. Thread-safe. */
public final class Guard {
  private final AtomicReference<@Nullable Thread> user = new AtomicReference<>();

  /**
   * Does work; a thread that is in already may do more.
   *
   * @throws ConcurrentUseException when another thread is in
   */
  public <T> T alone(Supplier<T> work) {
    Thread current = Thread.currentThread();
    Thread other = user.compareAndExchange(null, current);
    if (other == current) {
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
}
