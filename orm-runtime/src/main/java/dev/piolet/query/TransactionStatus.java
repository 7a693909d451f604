package dev.piolet.query;

/**
 * The status of a transaction, as PostgreSQL's {@code pg_xact_status} tells.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html">Transaction ID and
 *     snapshot information functions</a>
 */
public enum TransactionStatus {
  /** It is open, or waits for the second phase of its commit. */
  IN_PROGRESS,

  /** It was committed: all that it has written is stored. */
  COMMITTED,

  /** Nothing of it is, as it was rolled back or the server went down before its commit. */
  ABORTED
}
