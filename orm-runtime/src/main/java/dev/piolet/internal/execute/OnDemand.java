package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A transaction around work that is begun where it turns out to be needed: else what the work sends
 * commits by itself. Not thread-safe.
 */
public final class OnDemand {
  private final Transactions transactions;
  private boolean hasBegun;

  /** A transaction that is not begun yet; none may be open. */
  public OnDemand(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Begins it, unless that was done. */
  public void begin() {
    if (!hasBegun) {
      transactions.begin();
      hasBegun = true;
    }
  }

  /**
   * Does the work, and commits what was begun.
   *
   * @param hasWritten tells whether the work has sent something that writes
   */
  public <R extends @Nullable Object> R run(Supplier<R> work, BooleanSupplier hasWritten) {
    R result;
    try {
      result = work.get();
    } catch (QueryException e) {
      boolean commits = !hasBegun && hasWritten.getAsBoolean();
      QueryException failure = commits ? e.ofCommit(null) : e;
      undo(failure);
      throw failure;
    } catch (Throwable e) {
      undo(e);
      throw e;
    }
    if (hasBegun) {
      transactions.commit();
    }
    return result;
  }

  private void undo(Throwable failure) {
    if (hasBegun) {
      transactions.rollbackAfter(failure);
    }
  }
}
