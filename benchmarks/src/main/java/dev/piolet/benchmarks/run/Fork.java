package dev.piolet.benchmarks.run;

import dev.piolet.benchmarks.jmh.GetBenchmark;
import dev.piolet.benchmarks.jmh.Library;
import dev.piolet.benchmarks.jmh.StartUpBenchmark;
import dev.piolet.benchmarks.report.Measurement.Cost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/** Runs one benchmark with one library in a JVM of its own. */
final class Fork {
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private static final int ITERATIONS = 3;

  /** How often each of two has its turn. */
  private static final int TURNS = 7;

  /**
   * How many times as long a fork warms up as it measures: a single insert was seen at 1.5 of
   * hand-written JDBC after one second in a JVM, and at 1.05 after four.
   */
  static final int WARM_UP = 3;

  private final @Nullable String url;
  private final Duration pace;
  private final boolean isShort;

  /**
   * @param url the JDBC URL of the server, or null when the environment names it
   * @param isShort whether it runs in this JVM, once
   */
  Fork(@Nullable String url, Duration pace, boolean isShort) {
    this.url = url;
    this.pace = pace;
    this.isShort = isShort;
  }

  /**
   * What a call took a library, and what it took the baseline in the same fork.
   *
   * @param baseline null where the fork had the library alone
   */
  record Costs(Cost own, @Nullable Cost baseline) {}

  /**
   * Measures a library alone.
   *
   * @throws RunnerException if the benchmark fails
   */
  Cost measure(Task task, String library) throws RunnerException {
    ChainedOptionsBuilder options = options(task, library);
    // Before the runner's class is loaded, which reads the property that once() sets.
    Options all =
        (isShort ? once(options, 1) : timed(options, WARM_UP, ITERATIONS, ITERATIONS)).build();
    Collection<IterationResult> iterations = run(all);
    return cost(task, List.copyOf(iterations));
  }

  /**
   * Measures a library and its baseline, which do every other iteration.
   *
   * @throws RunnerException if the benchmark fails
   */
  Costs measureInTurns(Task task, String library) throws RunnerException {
    ChainedOptionsBuilder options = options(task, library).param("inTurns", "true");
    Options all =
        (isShort ? once(options, 2) : timed(options, 2 * WARM_UP, 2 * TURNS, TURNS)).build();
    List<IterationResult> baselines = new ArrayList<>();
    List<IterationResult> own = new ArrayList<>();
    for (IterationResult iteration : run(all)) {
      (baselines.size() > own.size() ? own : baselines).add(iteration);
    }
    return new Costs(cost(task, own), cost(task, baselines));
  }

  private static ChainedOptionsBuilder options(Task task, String library) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + Pattern.quote(task.benchmark()) + "$")
            .param("library", library)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    task.parameters().forEach(options::param);
    return options;
  }

  private static Collection<IterationResult> run(Options options) throws RunnerException {
    RunResult result = new Runner(options).run().iterator().next();
    return result.getBenchmarkResults().iterator().next().getIterationResults();
  }

  /**
   * Sets how long is measured.
   *
   * @param warmUps how many iterations of the pace come before
   * @param iterations how many iterations are measured
   * @param parts what part of the pace each of them is
   */
  private ChainedOptionsBuilder timed(
      ChainedOptionsBuilder options, int warmUps, int iterations, int parts) {
    if (url != null) {
      options.jvmArgsAppend("-D" + Library.URL + "=" + url);
    }
    return options
        .forks(1)
        .warmupIterations(warmUps)
        .warmupTime(TimeValue.milliseconds(pace.toMillis()))
        .measurementIterations(iterations)
        .measurementTime(TimeValue.milliseconds(pace.toMillis() / parts));
  }

  /** What measures nothing may run beside another, as two builds on one machine do. */
  private static ChainedOptionsBuilder once(ChainedOptionsBuilder options, int iterations) {
    System.setProperty("jmh.ignoreLock", "true");
    return options
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(iterations)
        .measurementTime(TimeValue.milliseconds(1));
  }

  /** The medians of some iterations. */
  private static Cost cost(Task task, List<IterationResult> iterations) {
    boolean isOfCalls = task.benchmark().startsWith(GetBenchmark.class.getName());
    boolean elsewhere = task.benchmark().startsWith(StartUpBenchmark.class.getName());
    double micros =
        median(
            iterations.stream()
                .map(IterationResult::getPrimaryResult)
                .mapToDouble(
                    time -> isOfCalls ? time.getStatistics().getPercentile(50) : time.getScore()));
    double[] bytes =
        iterations.stream()
            .flatMap(each -> Stream.ofNullable(each.getSecondaryResults().get(ALLOCATION)))
            .mapToDouble(Result::getScore)
            .toArray();
    return new Cost(micros, bytes.length == 0 || elsewhere ? null : median(DoubleStream.of(bytes)));
  }

  private static double median(DoubleStream values) {
    Statistics statistics = new ListStatistics(values.toArray());
    return statistics.getPercentile(50);
  }
}
