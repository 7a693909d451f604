package dev.piolet;

import dev.piolet.error.TransactionStateException;

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
  private final ConnectionSession session;
  private boolean ended;

  Transaction(ConnectionSession session) {
    this.session = session;
  }

  /**
   * Commits.
   *
   * @throws TransactionStateException when it was committed or rolled back before
   * @throws dev.piolet.error.QueryException when PostgreSQL refuses; all is rolled back then
   * @throws dev.piolet.error.CommitOutcomeUnknownException when the connection is lost before the
   *     answer
   */
  public void commit() {
    end(session.transactions::commit);
  }

  /**
   * Rolls back.
   *
   * @throws TransactionStateException when it was committed or rolled back before
   */
  public void rollback() {
    end(session.transactions::rollback);
  }

  private void end(Runnable how) {
    session.doControl(
        () -> {
          if (ended) {
            throw new TransactionStateException(
                "This transaction was committed or rolled back before");
          }
          ended = true;
          how.run();
        });
  }

  /** Rolls back, unless it was committed or rolled back before. */
  @Override
  public void close() {
    if (!ended) {
      rollback();
    }
  }
}
