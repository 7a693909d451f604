package dev.piolet.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The results as tables and charts. What is written by hand on a page stays: the report goes
 * between two comments, {@code <!-- results -->} and {@code <!-- end of results -->}.
 */
public final class Report {
  private static final String BEGIN = "<!-- results -->\n";
  private static final String END = "<!-- end of results -->\n";

  private final Results results;
  private final List<Line> lines;
  private final List<String> libraries;

  /**
   * A report.
   *
   * @param lines all works, in order; those without results are left out
   * @param libraries all libraries, in order
   */
  public Report(Results results, List<Line> lines, List<String> libraries) {
    this.results = results;
    this.lines = List.copyOf(lines);
    this.libraries = List.copyOf(libraries);
  }

  /** Writes the page {@code README.md}, between its comments, and the charts beside it. */
  public void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (Line line : lines) {
      List<BarChart.Bar> bars = bars(line);
      if (!line.targets().isEmpty() && bars.size() > 1) {
        BarChart chart = new BarChart(line.title(), line.baseline() + " = 1", bars);
        Files.writeString(directory.resolve(line.key() + ".svg"), chart.svg());
      }
    }
    List<BarChart.Bar> overview = overview();
    if (!overview.isEmpty()) {
      BarChart chart =
          new BarChart("Piolet's time, with records", "hand-written JDBC = 1", overview);
      Files.writeString(directory.resolve("overview.svg"), chart.svg());
    }
    writeBetween(
        directory.resolve("README.md"), new Tables(results, lines, libraries).markdown(directory));
  }

  /** Writes between the comments of a page on which machines the results were measured. */
  public void writeMachines(Path page) throws IOException {
    writeBetween(page, new Tables(results, lines, libraries).machines());
  }

  private List<BarChart.Bar> bars(Line line) {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (String library : libraries) {
      results
          .time(line.key(), library)
          .ifPresent(ratio -> bars.add(new BarChart.Bar(library, ratio, kind(line, library))));
    }
    bars.sort(Comparator.comparingDouble(bar -> bar.ratio().median()));
    return bars;
  }

  private static BarChart.Kind kind(Line line, String library) {
    if (line.isBaseline(library)) {
      return BarChart.Kind.BASELINE;
    }
    return library.startsWith("piolet") ? BarChart.Kind.PIOLET : BarChart.Kind.PEER;
  }

  /** The works that have a target, and JDBC as their baseline, by Piolet's ratios. */
  private List<BarChart.Bar> overview() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (Line line : lines) {
      Optional<Ratio> ratio = results.time(line.key(), Verdict.PIOLET);
      if (ratio.isPresent() && !line.targets().isEmpty() && line.isBaseline("jdbc")) {
        bars.add(new BarChart.Bar(line.title(), ratio.get(), BarChart.Kind.PIOLET));
      }
    }
    bars.sort(Comparator.comparingDouble(bar -> bar.ratio().median()));
    return bars;
  }

  private static void writeBetween(Path page, String text) throws IOException {
    String old = Files.exists(page) ? Files.readString(page) : BEGIN + END;
    int begin = old.indexOf(BEGIN);
    int end = old.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(page + " has no " + BEGIN.strip() + ", " + END.strip());
    }
    Files.writeString(page, old.substring(0, begin + BEGIN.length()) + text + old.substring(end));
  }
}
