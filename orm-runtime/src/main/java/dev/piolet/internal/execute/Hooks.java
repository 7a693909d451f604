package dev.piolet.internal.execute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a program wants done when it is known what became of a transaction. It is done when the
 * transaction is over and nothing holds the connection any more. Not thread-safe.
 */
public final class Hooks {
  private static final Logger LOG = LoggerFactory.getLogger(Hooks.class);

  /** Those whose outcome is open, in the order in which they were given. */
  private final List<Hook> open = new ArrayList<>();

  /** Those of parts that were rolled back, which wait for the end of the whole. */
  private final List<Runnable> rolledBack = new ArrayList<>();

  /** Those that are to be run. */
  private final List<Runnable> due = new ArrayList<>();

  private record Hook(boolean isOfCommit, Runnable action) {}

  /** Takes something to be done after a commit, or else after a rollback. */
  void add(boolean isOfCommit, Runnable action) {
    open.add(new Hook(isOfCommit, action));
  }

  /** A point to go back to. */
  int mark() {
    return open.size();
  }

  /** What was given since a point is of a part that is rolled back. */
  void rollbackTo(int mark) {
    List<Hook> part = open.subList(Math.min(mark, open.size()), open.size());
    part.stream().filter(hook -> !hook.isOfCommit).forEach(hook -> rolledBack.add(hook.action));
    part.clear();
  }

  /**
   * Ends the transaction.
   *
   * @param isCommitted what became of it; null where that is not known: then neither kind is run
   */
  void end(@Nullable Boolean isCommitted) {
    due.addAll(rolledBack);
    for (Hook hook : open) {
      if (isCommitted != null && hook.isOfCommit == isCommitted) {
        due.add(hook.action);
      }
    }
    rolledBack.clear();
    open.clear();
  }

  /**
   * Runs what is due, all of it: what one throws is logged, as the transaction is what it is, and
   * an exception would look as if it were not.
   */
  public void run() {
    while (!due.isEmpty()) {
      List<Runnable> now = List.copyOf(due);
      due.clear();
      now.forEach(Hooks::run);
    }
  }

  private static void run(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      LOG.error("What was to be done after a transaction failed; the transaction is done", e);
    }
  }
}
