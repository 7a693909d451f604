package dev.piolet.internal.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Works that are done in order; the steps of neighbours are sent together. Not thread-safe. */
public final class WorkQueue {
  private final Executor executor;
  private final List<Entry<?>> waiting = new ArrayList<>();

  /** A queue in which nothing waits yet. */
  public WorkQueue(Executor executor) {
    this.executor = executor;
  }

  private record Entry<R>(Work<? extends R> work, Consumer<? super R> taker) {
    void finish() {
      taker.accept(work.result().get());
    }
  }

  /**
   * Adds work. One that is not divided into steps is done at once, after all that waits.
   *
   * @param taker takes its result when it is done
   */
  public <R> void add(Work<? extends R> work, Consumer<? super R> taker) {
    Entry<R> entry = new Entry<>(work, taker);
    if (work.steps().isEmpty()) {
      send();
      entry.finish();
    } else {
      waiting.add(entry);
    }
  }

  /** Does what waits. */
  public void send() {
    List<Step<?>> steps = new ArrayList<>();
    waiting.forEach(entry -> steps.addAll(entry.work().steps()));
    executor.runSteps(steps);
    waiting.forEach(Entry::finish);
    waiting.clear();
  }
}
