package dev.piolet.internal.execute;

import dev.piolet.error.DeadlineExceededException;
import org.jspecify.annotations.Nullable;

/**
 * The moments by which the calls of a connection have to be done: those of its transaction, of the
 * transaction of its owner, and of the code that calls. Not thread-safe.
 */
public final class Limits {
  private @Nullable Deadline ofTransaction;
  private @Nullable Deadline ofOwner;
  private @Nullable Deadline ofCaller;

  /** The earliest of them, or null for none. */
  public @Nullable Deadline deadline() {
    return Deadline.earlier(ofTransaction, Deadline.earlier(ofOwner, ofCaller));
  }

  /**
   * Makes sure that there is time left.
   *
   * @throws DeadlineExceededException when there is none
   */
  public void requireTime() {
    Deadline deadline = deadline();
    if (deadline != null && deadline.hasPassed()) {
      throw new DeadlineExceededException();
    }
  }

  /** Takes by when the transaction that is begun has to be done, or null. */
  void ofTransaction(@Nullable Deadline deadline) {
    ofTransaction = deadline;
  }

  /** Takes by when the transaction of the connection's owner has to be done, or null. */
  public void ofOwner(@Nullable Deadline deadline) {
    ofOwner = deadline;
  }

  /** Takes by when the code that calls has to be done, or null. */
  public void ofCaller(@Nullable Deadline deadline) {
    ofCaller = deadline;
  }

  /**
   * Takes by when the code that calls has to be done, where that is earlier than what it had; null
   * is never.
   *
   * @return what it had before, or null
   */
  public @Nullable Deadline narrow(@Nullable Deadline deadline) {
    Deadline before = ofCaller;
    ofCaller = Deadline.earlier(before, deadline);
    return before;
  }
}
