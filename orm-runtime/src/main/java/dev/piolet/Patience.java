package dev.piolet;

import java.time.Duration;

/** How long a read waits for replicas, all in all. For one thread. */
final class Patience {
  private static final long FIRST_PAUSE_NANOS = 500_000;
  private static final long LONGEST_PAUSE_NANOS = 16_000_000;
  private static final long NANOS_OF_MILLI = 1_000_000;

  private final long limit;
  private final boolean isForOwn;
  private long until;
  private long nextPause = FIRST_PAUSE_NANOS;

  /**
   * A limit for waiting.
   *
   * @param isForOwn whether what is waited for was surely written, so that a replica that does not
   *     come to it lags
   */
  Patience(Duration limit, boolean isForOwn) {
    this.limit = limit.toNanos();
    this.isForOwn = isForOwn;
  }

  /** No waiting. */
  static Patience none() {
    return new Patience(Duration.ZERO, false);
  }

  /** Tells whether a replica was given all the time that it should need. */
  boolean isExhaustedByLag() {
    return isForOwn && !Thread.currentThread().isInterrupted();
  }

  /** Lets the time run from now on. */
  void begin() {
    until = System.nanoTime() + limit;
  }

  /**
   * Waits for a moment, each time for a longer one.
   *
   * @return false when there is no time left, or the thread was interrupted, which it still is then
   */
  boolean pause() {
    long left = until - System.nanoTime();
    if (left <= 0) {
      return false;
    }
    long pause = Math.min(nextPause, left);
    nextPause = Math.min(2 * nextPause, LONGEST_PAUSE_NANOS);
    try {
      Thread.sleep(pause / NANOS_OF_MILLI, (int) (pause % NANOS_OF_MILLI));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
