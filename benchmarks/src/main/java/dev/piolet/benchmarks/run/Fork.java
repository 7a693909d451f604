package dev.piolet.benchmarks.run;

import dev.piolet.benchmarks.jmh.GetBenchmark;
import dev.piolet.benchmarks.jmh.Library;
import dev.piolet.benchmarks.jmh.StartUpBenchmark;
import dev.piolet.benchmarks.report.Measurement.Cost;
import java.time.Duration;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one benchmark with one library in a JVM of its own. */
final class Fork {
  private static final int ITERATIONS = 3;

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
   * Measures.
   *
   * @throws RunnerException if the benchmark fails
   */
  Cost measure(Task task, String library) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + Pattern.quote(task.benchmark()) + "$")
            .param("library", library)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    task.parameters().forEach(options::param);
    // Before the runner's class is loaded, which reads the property that once() sets.
    Options all = (isShort ? once(options) : timed(options)).build();
    Collection<RunResult> results = new Runner(all).run();
    return cost(task, results.iterator().next());
  }

  private ChainedOptionsBuilder timed(ChainedOptionsBuilder options) {
    if (url != null) {
      options.jvmArgsAppend("-D" + Library.URL + "=" + url);
    }
    TimeValue iteration = TimeValue.milliseconds(pace.toMillis() / ITERATIONS);
    return options
        .forks(1)
        .warmupIterations(WARM_UP)
        .warmupTime(TimeValue.milliseconds(pace.toMillis()))
        .measurementIterations(ITERATIONS)
        .measurementTime(iteration);
  }

  /** What measures nothing may run beside another, as two builds on one machine do. */
  private static ChainedOptionsBuilder once(ChainedOptionsBuilder options) {
    System.setProperty("jmh.ignoreLock", "true");
    return options
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(1));
  }

  private static Cost cost(Task task, RunResult run) {
    Result<?> time = run.getPrimaryResult();
    double micros =
        task.benchmark().startsWith(GetBenchmark.class.getName())
            ? time.getStatistics().getPercentile(50)
            : time.getScore();
    Result<?> bytes = run.getSecondaryResults().get("gc.alloc.rate.norm");
    boolean elsewhere = task.benchmark().startsWith(StartUpBenchmark.class.getName());
    return new Cost(micros, bytes == null || elsewhere ? null : bytes.getScore());
  }
}
