package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.execute.WorkQueue;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the work for the models of one table, for each of the tables of a call.
 *
 * @param <R> the result for one table
 */
@FunctionalInterface
interface GroupWork<R> {
  /** The work for a group of models. */
  <M> Work<? extends R> of(Group<M> group);

  /** Does the work for several tables, and sums up the results. */
  static int sum(List<Group<?>> groups, GroupWork<Integer> work, Executor executor) {
    return results(groups, work, executor).stream().mapToInt(Integer::intValue).sum();
  }

  /** Does the work for several tables, and puts the models that it gives where they came from. */
  @SuppressWarnings("unchecked") // a model is replaced by one of its own class
  static <T> List<T> replaced(
      List<T> models, List<Group<?>> groups, GroupWork<List<?>> work, Executor executor) {
    if (groups.size() == 1) {
      return (List<T>) executor.runWork(work.of(groups.get(0)));
    }
    List<T> replaced = new ArrayList<>(models);
    List<List<?>> results = results(groups, work, executor);
    for (int g = 0; g < results.size(); g++) {
      for (int i = 0; i < results.get(g).size(); i++) {
        replaced.set(groups.get(g).position(i), (T) results.get(g).get(i));
      }
    }
    return replaced;
  }

  private static <R> List<R> results(
      List<Group<?>> groups, GroupWork<R> groupWork, Executor executor) {
    List<Work<? extends R>> works = new ArrayList<>(groups.size());
    groups.forEach(group -> works.add(groupWork.of(group)));
    List<R> results = new ArrayList<>(groups.size());
    WorkQueue queue = new WorkQueue(executor);
    works.forEach(work -> queue.add(work, results::add));
    queue.send();
    return results;
  }
}
