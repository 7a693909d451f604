package dev.piolet;

import dev.piolet.error.TransactionStateException;
import dev.piolet.internal.execute.Transactions;

/**
 * A transaction for try-with-resources: what is not committed when the block ends is rolled back.
 * It serves the thread of its connection.
 *
 * <pre>{@code
 * try (Transaction transaction = conn.begin()) {
 *   conn.insert(user);
 *   transaction.commit();
 * }
 * }</pre>
 */
public final class Transaction implements AutoCloseable {
  private final Transactions transactions;
  private boolean ended;

  Transaction(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * Commits.
   *
   * @throws TransactionStateException when it was committed or rolled back before
   * @throws dev.piolet.error.QueryException when PostgreSQL refuses; all is rolled back then
   */
  public void commit() {
    end();
    transactions.commit();
  }

  /**
   * Rolls back.
   *
   * @throws TransactionStateException when it was committed or rolled back before
   */
  public void rollback() {
    end();
    transactions.rollback();
  }

  private void end() {
    if (ended) {
      throw new TransactionStateException("This transaction was committed or rolled back before");
    }
    ended = true;
  }

  /** Rolls back, unless it was committed or rolled back before. */
  @Override
  public void close() {
    if (!ended) {
      rollback();
    }
  }
}
