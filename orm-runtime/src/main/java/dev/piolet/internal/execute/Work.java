package dev.piolet.internal.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The work for the models of one table.
 *
 * @param steps statements that do not need each other's results, nor those of other tables' steps
 *     beside them
 * @param result does what is left when all of them have run, and gives the result
 */
public record Work<R>(List<Step<?>> steps, Supplier<R> result) {
  public Work {
    steps = List.copyOf(steps);
  }

  /** The work of one statement, which gives what its handler does. */
  public static <R> Work<R> of(Step<R> single) {
    List<R> result = new ArrayList<>(1);
    Step<?> step =
        new Step<>(
            single.sql(),
            outcome -> result.add(single.handler().handle(outcome)),
            single.failures());
    return new Work<>(List.of(step), () -> result.get(0));
  }

  /**
   * Works and the sum of their results: together where that can be, or else one after another, each
   * made when the one before it is done.
   */
  public static Work<Integer> of(
      Executor executor, List<Supplier<Work<Integer>>> works, boolean together) {
    if (works.size() == 1) {
      return works.get(0).get();
    }
    return together ? sum(works.stream().map(Supplier::get).toList()) : inOrder(executor, works);
  }

  private static Work<Integer> sum(List<Work<Integer>> works) {
    return new Work<>(
        works.stream().<Step<?>>flatMap(work -> work.steps().stream()).toList(),
        () -> works.stream().mapToInt(work -> work.result().get()).sum());
  }

  /** The same work with another result. */
  public <S> Work<S> map(Function<? super R, S> mapper) {
    return new Work<>(steps, () -> mapper.apply(result.get()));
  }

  private static Work<Integer> inOrder(Executor executor, List<Supplier<Work<Integer>>> works) {
    return whole(
        () -> {
          int sum = 0;
          for (Supplier<Work<Integer>> work : works) {
            sum += executor.runWork(work.get());
          }
          return sum;
        });
  }

  /** Work that is not divided into steps: what comes before it has run whole when it begins. */
  public static <R> Work<R> whole(Supplier<R> result) {
    return new Work<>(List.of(), result);
  }
}
