package dev.piolet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What takes word of a transaction that somebody else begins and ends, on a connection whose
 * auto-commit is off: a framework's listener tells it, such as Spring's {@code
 * TransactionSynchronization}. {@link DBConnection} is one.
 *
 * <p>Where nobody tells of the end, {@link TableBase} objects find out when they are next written
 * or refreshed, by a question to PostgreSQL; other objects keep the keys that were put into them,
 * and what waits for the end by {@link Session#afterCommit} waits on.
 */
public interface TransactionCompletion {
  /**
   * Takes what became of the transaction.
   *
   * @param isCommitted whether what was written is stored; false when it was rolled back. Where
   *     that is not known, it is not to be called
   */
  void afterCompletion(boolean isCommitted);

  /**
   * Takes by when the transaction has to be done, as of a framework's time limit: what a framework
   * says to single JDBC statements does not reach what is sent together, copied, or sent in several
   * round trips.
   *
   * @param moment by when, or null for no limit
   */
  void deadline(@Nullable Instant moment);
}
