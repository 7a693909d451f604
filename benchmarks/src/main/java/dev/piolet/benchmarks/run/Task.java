package dev.piolet.benchmarks.run;

import dev.piolet.benchmarks.Work;
import dev.piolet.benchmarks.report.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A work as it is measured.
 *
 * @param line the work in the report
 * @param work what a library must have the means for
 * @param benchmark the JMH benchmark: its class and method
 * @param parameters the benchmark's parameters, but for the library
 * @param libraries who does it, the baseline among them
 * @param takesTurns whether the baseline does it in turns with each library, within a fork
 */
record Task(
    Line line,
    Work work,
    String benchmark,
    Map<String, String> parameters,
    List<String> libraries,
    boolean takesTurns) {

  String key() {
    return line.key();
  }

  /** The same on a few rows, to see that it works. */
  Task onFewRows() {
    Map<String, String> few = new HashMap<>(parameters);
    few.computeIfPresent(
        "rows", (name, rows) -> String.valueOf(Math.min(20, Integer.parseInt(rows))));
    few.computeIfPresent("tableRows", (name, rows) -> "40");
    few.computeIfPresent("models", (name, models) -> "2");
    return new Task(line, work, benchmark, few, libraries, takesTurns);
  }

  /** The same for some of its libraries. */
  Task with(List<String> some) {
    return new Task(line, work, benchmark, parameters, some, takesTurns);
  }
}
