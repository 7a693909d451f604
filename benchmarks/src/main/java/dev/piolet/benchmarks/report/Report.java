package dev.piolet.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The results as tables and charts. What is written by hand on a page stays: the report goes
 * between two comments, {@code <!-- results -->} and {@code <!-- end of results -->}.
 */
public final class Report {
  private static final String BEGIN = "<!-- results -->\n";
  private static final String END = "<!-- end of results -->\n";

  private static final String JDBC = "jdbc";
  private static final List<String> OVERVIEW = List.of(Verdict.PIOLET, Verdict.PIOLET_SEQUENCE);

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
    List<DotChart.Row> overview = overview();
    if (!overview.isEmpty()) {
      List<String> measured = new ArrayList<>(compared());
      measured.removeIf(
          library -> overview.stream().noneMatch(row -> row.ratios().containsKey(library)));
      DotChart chart =
          new DotChart(
              "Time of Piolet and its peers",
              "hand-written JDBC = 1; less is better",
              measured,
              overview);
      Files.writeString(directory.resolve("overview.svg"), chart.svg());
    }
    writeBetween(
        directory.resolve("README.md"), new Tables(results, lines, libraries).markdown(directory));
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
  private List<DotChart.Row> overview() {
    List<DotChart.Row> rows = new ArrayList<>();
    for (Line line : lines) {
      Map<String, Ratio> ratios = new HashMap<>();
      for (String library : compared()) {
        results.time(line.key(), library).ifPresent(ratio -> ratios.put(library, ratio));
      }
      Ratio own = ratios.get(Verdict.PIOLET);
      if (own != null && !line.targets().isEmpty() && line.isBaseline(JDBC)) {
        rows.add(new DotChart.Row(line.title(), own, ratios));
      }
    }
    rows.sort(Comparator.comparingDouble(row -> row.own().median()));
    return rows;
  }

  /** Of Piolet's models records and those whose keys come in blocks: others differ little. */
  private List<String> compared() {
    return libraries.stream()
        .filter(
            library ->
                !library.equals(JDBC)
                    && (!library.startsWith("piolet") || OVERVIEW.contains(library)))
        .toList();
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
