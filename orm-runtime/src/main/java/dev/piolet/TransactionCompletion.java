package dev.piolet;

/**
 * A listener for the end of a transaction that somebody else begins and ends, on a connection whose
 * auto-commit is off: a framework's listener calls it, such as Spring's {@code
 * TransactionSynchronization}. {@link DBConnection} is one.
 *
 * <p>Where nobody tells, {@link TableBase} objects find out when they are next written or
 * refreshed, by a question to PostgreSQL; other objects keep the keys that were put into them.
 */
@FunctionalInterface
public interface TransactionCompletion {
  /**
   * Takes what became of the transaction.
   *
   * @param isCommitted whether what was written is stored; false when it was rolled back. Where
   *     that is not known, it is not to be called
   */
  void afterCompletion(boolean isCommitted);
}
