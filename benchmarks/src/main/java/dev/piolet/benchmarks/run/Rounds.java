package dev.piolet.benchmarks.run;

import dev.piolet.benchmarks.report.Measurement;
import dev.piolet.benchmarks.report.Measurement.Cost;
import dev.piolet.benchmarks.report.Results;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures in rounds. In each round every work is done by every library, one right after the other.
 * What disturbs the machine for seconds disturbs the baseline alike: it does its iterations in
 * turns with the library in the same fork, where that can be, and a ratio is taken within that, or
 * else within the round. The libraries take turns at going first.
 */
final class Rounds {
  /** How long a fork lives beside the time it measures and warms up, as long as none was seen. */
  private static final double OVERHEAD_SECONDS = 2.5;

  private final List<Task> tasks;
  private final Options options;
  private final String sitting;
  private final Fork fork;
  private final PrintStream out;
  private final List<Measurement> measured = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final long start = System.nanoTime();

  Rounds(List<Task> tasks, Options options, String sitting, Fork fork, PrintStream out) {
    this.tasks = tasks;
    this.options = options;
    this.sitting = sitting;
    this.fork = fork;
    this.out = out;
  }

  /** How long all rounds will take, by how long their forks took before. */
  static Duration estimate(List<Task> tasks, Options options, Results before) {
    double seconds = 0;
    for (Task task : tasks) {
      for (String library : task.libraries()) {
        seconds += seconds(task, library, options, before);
      }
    }
    return Duration.ofSeconds((long) (seconds * options.rounds()));
  }

  private static double seconds(Task task, String library, Options options, Results before) {
    double fork = OVERHEAD_SECONDS + options.pace().toMillis() * (1 + Fork.WARM_UP) / 1_000.0;
    return before.of(task.key(), library).stream()
        .mapToDouble(Measurement::seconds)
        .average()
        .orElse(task.takesTurns() ? 2 * fork : fork);
  }

  /**
   * Runs the rounds until they are done or the time is over.
   *
   * @param save is called with all measurements so far, after each work
   */
  void run(Save save) throws java.io.IOException {
    for (int round = 1; round <= options.rounds(); round++) {
      for (Task task : tasks) {
        measure(task, round);
        save.save(List.copyOf(measured));
        if (isOver()) {
          out.println("The time is over.");
          return;
        }
      }
    }
  }

  interface Save {
    void save(List<Measurement> measurements) throws java.io.IOException;
  }

  /** What failed: the work, the library and why. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  private void measure(Task task, int round) {
    List<String> libraries = new ArrayList<>(task.libraries());
    Collections.rotate(libraries, -(round - 1) % libraries.size());
    Map<String, Timed> costs = new LinkedHashMap<>();
    for (String library : libraries) {
      Timed timed = measure(task, library);
      if (timed != null) {
        costs.put(library, timed);
      }
    }
    Timed shared = costs.get(task.line().baseline());
    costs.forEach(
        (library, timed) ->
            add(
                task,
                library,
                round,
                timed,
                timed.baseline == null && shared != null ? shared.cost : timed.baseline));
  }

  private void add(Task task, String library, int round, Timed timed, @Nullable Cost baseline) {
    Measurement measurement =
        new Measurement(task.key(), library, sitting, round, timed.cost, baseline, timed.seconds);
    measured.add(measurement);
    out.printf(
        "%4ds  round %d  %-22s %-18s %14.2f us %14s bytes   %s%n",
        elapsed().toSeconds(),
        round,
        task.key(),
        library,
        timed.cost.micros(),
        timed.cost.bytes() == null ? "" : String.format("%.0f", timed.cost.bytes()),
        baseline == null ? "" : String.format("%.2f", timed.cost.micros() / baseline.micros()));
  }

  /** What a library took, and what the baseline did that was measured with it, if any was. */
  private record Timed(Cost cost, @Nullable Cost baseline, double seconds) {}

  private @Nullable Timed measure(Task task, String library) {
    long begin = System.nanoTime();
    try {
      Fork.Costs costs = costs(task, library);
      return new Timed(costs.own(), costs.baseline(), (System.nanoTime() - begin) / 1e9);
    } catch (RunnerException e) {
      failures.add(task.key() + " with " + library + ": " + e);
      out.println("FAILED  " + task.key() + " with " + library + ": " + e);
      e.printStackTrace(out);
      return null;
    }
  }

  private Fork.Costs costs(Task task, String library) throws RunnerException {
    return task.takesTurns() && !library.equals(task.line().baseline())
        ? fork.measureInTurns(task, library)
        : new Fork.Costs(fork.measure(task, library), null);
  }

  private boolean isOver() {
    return elapsed().compareTo(options.limit()) > 0;
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
