package dev.piolet;

/**
 * An advisory lock that a session holds, over any number of transactions, until it is closed or the
 * connection is: {@link DBConnection#sessionLock}. It serves the thread of its connection.
 */
public final class AdvisoryLock implements AutoCloseable {
  private final ConnectionSession session;
  private final AdvisoryLocks locks;
  private final LockKey key;
  private final boolean isShared;
  private boolean isReleased;

  AdvisoryLock(ConnectionSession session, AdvisoryLocks locks, LockKey key, boolean isShared) {
    this.session = session;
    this.locks = locks;
    this.key = key;
    this.isShared = isShared;
  }

  /** What it is on. */
  public LockKey key() {
    return key;
  }

  /**
   * Lets it go; again, or where the connection is closed, this does nothing.
   *
   * @throws dev.piolet.error.QueryException when PostgreSQL refuses, as it does in a transaction
   *     that has failed; the lock is held on then
   * @throws dev.piolet.error.TransactionStateException when the server's session does not hold it,
   *     as behind a pooler that gives each transaction another one
   */
  @Override
  public void close() {
    if (!isReleased && session.isUsable()) {
      session.endAlone(() -> locks.release(key, isShared));
    }
    isReleased = true;
  }

  @Override
  public String toString() {
    return (isShared ? "Shared lock on " : "Lock on ") + key;
  }
}
