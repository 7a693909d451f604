package dev.piolet.benchmarks.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is to be run.
 *
 * @param only the works, by a part of their keys
 * @param libraries the libraries, beside the baseline; all when empty
 * @param rounds how often everything is measured
 * @param pace how long a fork measures; it warms up for three times as long
 * @param limit no fork is started after so long
 * @param output the directory of the results and the report
 * @param isShort whether everything runs once, on few rows and in this JVM, to see that it works
 * @param reportOnly whether nothing is measured, and the report made of what there is
 */
record Options(
    Pattern only,
    List<String> libraries,
    int rounds,
    Duration pace,
    Duration limit,
    Path output,
    boolean isShort,
    boolean reportOnly) {

  /** The directory of the published report. */
  static final Path OUTPUT = Path.of("docs", "benchmarks");

  static final String USAGE =
      """
      usage: benchmarks/run [option ...]
        --only REGEX       works whose key has a part like this: 'insert-narrow', '^(get|delete-.*)$'
        --libraries A,B    these libraries, and the one that each work is measured against
        --rounds N         how often everything is measured: 3
        --seconds S        how long a fork measures, after three times that to warm up: 1.5
        --minutes M        start nothing after so long: 600
        --one-core         keep client and server on one core (Linux): for single statements, where one
                           waits for the other; the script sees to it
        --output DIR       where results.json and the report are: docs/benchmarks
        --short            run all once on few rows, to see that it works; measures nothing
        --report           measure nothing, make the report of the results that are there
      """;

  /**
   * Reads the arguments of the command.
   *
   * @throws IllegalArgumentException if there is one that is not known
   */
  static Options of(List<String> arguments) {
    Reader reader = new Reader();
    for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
      reader.read(words.next(), words);
    }
    return reader.options();
  }

  /** What has been read of the arguments so far. */
  private static final class Reader {
    private Pattern only = Pattern.compile("");
    private List<String> libraries = new ArrayList<>();
    private int rounds = 3;
    private double seconds = 1.5;
    private double minutes = 600;
    private Path output = OUTPUT;
    private boolean isShort;
    private boolean reportOnly;

    void read(String option, Iterator<String> words) {
      switch (option) {
        case "--only" -> only = Pattern.compile(value(option, words));
        case "--libraries" -> libraries = List.of(value(option, words).split(","));
        case "--rounds" -> rounds = Integer.parseInt(value(option, words));
        case "--seconds" -> seconds = Double.parseDouble(value(option, words));
        case "--minutes" -> minutes = Double.parseDouble(value(option, words));
        case "--output" -> output = Path.of(value(option, words));
        case "--one-core" -> {} // benchmarks/run has done so; it is in the command of the sitting.
        case "--short" -> isShort = true;
        case "--report" -> reportOnly = true;
        default -> throw new IllegalArgumentException("No option " + option);
      }
    }

    private static String value(String option, Iterator<String> words) {
      if (!words.hasNext()) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      return words.next();
    }

    Options options() {
      return new Options(
          only,
          libraries,
          isShort ? 1 : rounds,
          Duration.ofMillis((long) (seconds * 1_000)),
          Duration.ofSeconds((long) (minutes * 60)),
          output,
          isShort,
          reportOnly);
    }
  }
}
