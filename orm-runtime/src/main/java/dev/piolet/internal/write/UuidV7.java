package dev.piolet.internal.write;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs of version 7, as RFC 9562 has them: the time in milliseconds, a counter of 12 bits,
 * and 62 random bits. Each sorts behind those made before it in this process, even when the clock
 * is set back. Thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#section-5.7">RFC 9562</a>
 */
final class UuidV7 {
  private static final UuidV7 SHARED = new UuidV7(System::currentTimeMillis, new SecureRandom());

  private static final int COUNTER_BITS = 12;
  private static final long COUNTER = (1L << COUNTER_BITS) - 1;

  /** A counter begins in the lower half of its range, so that it seldom runs over. */
  private static final int FIRST_COUNT = 1 << (COUNTER_BITS - 1);

  private final LongSupplier clock;
  private final RandomGenerator random;

  /** The time and the counter of the last one; a counter that runs over is the next time's. */
  private final AtomicLong last = new AtomicLong();

  /**
   * A maker of UUIDs.
   *
   * @param clock gives milliseconds since 1970
   * @param random must be thread-safe
   */
  UuidV7(LongSupplier clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** A UUID that sorts behind all that this process has made. */
  static UUID next() {
    return SHARED.make();
  }

  UUID make() {
    long fresh = clock.getAsLong() << COUNTER_BITS | random.nextInt(FIRST_COUNT);
    long stamp = last.updateAndGet(previous -> Math.max(previous + 1, fresh));
    long upper = stamp >>> COUNTER_BITS << 16 | 7L << 12 | stamp & COUNTER;
    long lower = random.nextLong() >>> 2 | 1L << 63;
    return new UUID(upper, lower);
  }
}
