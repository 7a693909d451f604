package dev.piolet.observe;

/** How a transaction ended. */
public enum TransactionOutcome {
  /** PostgreSQL has committed it. */
  COMMITTED,
  /** It was rolled back, by the program or for a failure. */
  ROLLED_BACK,
  /** The connection was lost before the answer to COMMIT. */
  UNKNOWN
}
