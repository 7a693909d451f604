package dev.piolet;

import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.error.NoConnectionException;
import dev.piolet.error.TransientException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How often, and after what time, a transaction that failed is tried again: what {@link
 * Session#retrying} takes. Immutable and thread-safe; each method returns a copy.
 *
 * <pre>{@code
 * db.retrying(RetryPolicy.defaults().attempts(10).limit(Duration.ofSeconds(5)), tx -> ...);
 * }</pre>
 *
 * <p>The pause before a try is anything between nothing and a bound that doubles with each: those
 * that were in each other's way do not meet again, and a database that comes back is not stormed.
 *
 * @see <a
 *     href="https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/">Exponential
 *     Backoff And Jitter</a>, whose "full jitter" this is
 */
public final class RetryPolicy {
  private static final int ATTEMPTS = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
  private static final int MOST_DOUBLINGS = 30;

  private static final RetryPolicy DEFAULTS =
      new RetryPolicy(ATTEMPTS, FIRST_PAUSE, LONGEST_PAUSE, null, RetryPolicy::isTransient);

  private final int attempts;
  private final Duration firstPause;
  private final Duration longestPause;
  private final @Nullable Duration limit;
  private final Predicate<? super Throwable> retried;

  private RetryPolicy(
      int attempts,
      Duration firstPause,
      Duration longestPause,
      @Nullable Duration limit,
      Predicate<? super Throwable> retried) {
    this.attempts = attempts;
    this.firstPause = firstPause;
    this.longestPause = longestPause;
    this.limit = limit;
    this.retried = retried;
  }

  /**
   * Five tries, the pauses between which are at most 50, 100, 200 and 400 milliseconds, of what
   * {@link #isTransient} says; no limit in time.
   */
  public static RetryPolicy defaults() {
    return DEFAULTS;
  }

  /**
   * How many tries there are, the first one included.
   *
   * @param most at least 1
   */
  public RetryPolicy attempts(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("At least one try is needed, and not " + most);
    }
    return new RetryPolicy(most, firstPause, longestPause, limit, retried);
  }

  /**
   * How long a pause may be.
   *
   * @param first the bound of the first one, which doubles with each try; zero for no pauses
   * @param longest what that does not exceed
   */
  public RetryPolicy pauses(Duration first, Duration longest) {
    if (first.isNegative() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "Pauses from "
              + first
              + " to "
              + longest
              + " cannot be; the longest has to be no"
              + " shorter than the first, and neither negative");
    }
    return new RetryPolicy(attempts, first, longest, limit, retried);
  }

  /**
   * How much time there is for all tries and pauses: a try that has begun is canceled then, as by
   * {@link TransactionOptions#transactionTimeout}, and no pause is begun that would not end before.
   */
  public RetryPolicy limit(Duration all) {
    return new RetryPolicy(attempts, firstPause, longestPause, all, retried);
  }

  /**
   * After which failures of the body, or of its COMMIT, the transaction is tried again, in place of
   * {@link #isTransient}. It is never asked of a transaction that may have been committed.
   */
  public RetryPolicy when(Predicate<? super Throwable> failures) {
    return new RetryPolicy(attempts, firstPause, longestPause, limit, failures);
  }

  /**
   * Tells whether a transaction that failed may succeed when it is tried again: the failure, or one
   * that led to it, is a {@link TransientException}, or a {@link NoConnectionException} that {@link
   * NoConnectionException#isTransient is transient}.
   */
  public static boolean isTransient(Throwable failure) {
    return causes(
        failure,
        cause ->
            cause instanceof TransientException
                || cause instanceof NoConnectionException none && none.isTransient());
  }

  private static boolean causes(Throwable failure, Predicate<Throwable> kind) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.test(cause)) {
        return true;
      }
    }
    return false;
  }

  int attempts() {
    return attempts;
  }

  Optional<Duration> limit() {
    return Optional.ofNullable(limit);
  }

  boolean mayRetry(Exception failure) {
    return !causes(failure, CommitOutcomeUnknownException.class::isInstance)
        && retried.test(failure);
  }

  /**
   * A pause.
   *
   * @param failed how many tries have failed
   */
  Duration pause(int failed) {
    long bound = longestPause.toNanos();
    int doublings = Math.min(failed - 1, MOST_DOUBLINGS);
    if (firstPause.toNanos() <= bound >> doublings) {
      bound = firstPause.toNanos() << doublings;
    }
    return Duration.ofNanos(bound == 0 ? 0 : ThreadLocalRandom.current().nextLong(bound + 1));
  }
}
