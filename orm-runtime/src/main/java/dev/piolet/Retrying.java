package dev.piolet;

import dev.piolet.internal.execute.Deadline;
import dev.piolet.internal.model.Attempts;
import java.time.Duration;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries a transaction until it succeeds, or its policy says that it is enough. */
final class Retrying {
  private static final Logger LOG = LoggerFactory.getLogger(Retrying.class);

  private final RetryPolicy policy;
  private final Attempts attempts;
  private final BooleanSupplier canGoOn;
  private final @Nullable Deadline deadline;

  /**
   * The tries of one transaction.
   *
   * @param models what the transaction changes of what was there before
   * @param canGoOn tells, after a failure, whether there can be another try at all
   */
  Retrying(RetryPolicy policy, Collection<?> models, BooleanSupplier canGoOn) {
    this.canGoOn = canGoOn;
    this.policy = policy;
    this.attempts = new Attempts(models);
    this.deadline = policy.limit().map(Deadline::after).orElse(null);
  }

  /** A transaction, with what sees its objects. */
  interface Try<T extends @Nullable Object, X extends Exception> {
    T run(Attempts attempts) throws X;
  }

  /** By when all has to be done, or null. */
  @Nullable Deadline deadline() {
    return deadline;
  }

  <T extends @Nullable Object, X extends Exception> T run(Try<T, X> transaction) throws X {
    Exception[] failures = new Exception[policy.attempts() - 1];
    for (int failed = 0; ; failed++) {
      attempts.begin();
      try {
        T result = transaction.run(attempts);
        if (failed > 0) {
          LOG.info("A transaction succeeded with try {} of {}", failed + 1, policy.attempts());
        }
        return result;
      } catch (Exception e) {
        if (!isToBeTriedAgain(e, failed + 1)) {
          suppress(failures, failed, e);
          throw e;
        }
        failures[failed] = e;
      }
    }
  }

  private boolean isToBeTriedAgain(Exception failure, int failed) {
    if (failed >= policy.attempts() || !policy.mayRetry(failure) || !canGoOn.getAsBoolean()) {
      return false;
    }
    Duration pause = policy.pause(failed);
    if (deadline != null && deadline.remaining().compareTo(pause) <= 0) {
      return false;
    }
    LOG.info(
        "A transaction failed with try {} of {}, and is tried again in {} ms: {}",
        failed,
        policy.attempts(),
        pause.toMillis(),
        failure.getClass().getName());
    return hasSlept(pause);
  }

  /** An interruption ends it: whoever interrupts does not want to wait for another try. */
  private static boolean hasSlept(Duration pause) {
    try {
      Thread.sleep(pause.toMillis(), pause.toNanosPart() % 1_000_000);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void suppress(Exception[] failures, int count, Exception last) {
    for (int i = 0; i < count; i++) {
      if (failures[i] != last) {
        last.addSuppressed(failures[i]);
      }
    }
  }
}
