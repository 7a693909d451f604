package dev.piolet.observe;

import java.time.Duration;

/** Takes how one transaction ended, of whose beginning a {@link DatabaseListener} was told. */
@FunctionalInterface
public interface TransactionObserver {
  /**
   * Takes how it ended.
   *
   * @param duration since it was begun
   */
  void ended(TransactionOutcome outcome, Duration duration);
}
