package dev.piolet.observe;

import java.time.Duration;

/**
 * Which statements are logged as slow, as a warning under the name {@code dev.piolet.slow}, and
 * whether with their plan.
 *
 * @param threshold how long a statement takes at least that is slow
 * @param withPlan whether PostgreSQL is asked for the plan
 */
public record SlowStatements(Duration threshold, boolean withPlan) {
  /**
   * Refuses a threshold below zero.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public SlowStatements {
    if (threshold.isNegative()) {
      throw new IllegalArgumentException("The threshold of slow statements is negative");
    }
  }

  /** Statements that take a time or longer, without their plans. */
  public static SlowStatements from(Duration threshold) {
    return new SlowStatements(threshold, false);
  }

  /**
   * The same, with the plan, which PostgreSQL is asked for (EXPLAIN, which does not execute it)
   * over the same connection when the call is done, in an open transaction within a savepoint. The
   * plan is that for the statement's values, and its conditions, which hold them, are logged only
   * where {@code DBConnectionOptions.logValues} says so.
   */
  public SlowStatements withPlans() {
    return new SlowStatements(threshold, true);
  }
}
