package dev.piolet.internal.execute;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moment by which something has to be done. It does not move when the clock is set. Immutable.
 *
 * @param nanos the moment, as {@link System#nanoTime} has it
 */
public record Deadline(long nanos) {
  /** So far away that nobody waits for it, and near enough to be computed with. */
  private static final Duration FAR = Duration.ofDays(36_500);

  /** The moment after some time from now; a time that is negative has passed already. */
  public static Deadline after(Duration time) {
    Duration bounded = time.compareTo(FAR) > 0 ? FAR : time.isNegative() ? Duration.ZERO : time;
    return new Deadline(System.nanoTime() + bounded.toNanos());
  }

  /** A moment of the clock, as that goes now. */
  public static Deadline at(Instant moment) {
    Instant now = Instant.now();
    return after(moment.isAfter(now.plus(FAR)) ? FAR : Duration.between(now, moment));
  }

  /** The earlier one of two, either of which may be missing. */
  public static @Nullable Deadline earlier(@Nullable Deadline one, @Nullable Deadline other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.nanos - other.nanos <= 0 ? one : other;
  }

  /** The time that is left, not negative. */
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
  }

  /** Tells whether no time is left. */
  public boolean hasPassed() {
    return nanos - System.nanoTime() <= 0;
  }

  /** The moment, as the clock goes now. */
  public Instant instant() {
    return Instant.now().plusNanos(nanos - System.nanoTime());
  }
}
