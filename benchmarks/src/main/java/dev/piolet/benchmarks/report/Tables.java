package dev.piolet.benchmarks.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The results as Markdown. */
final class Tables {
  private final Results results;
  private final List<Line> lines;
  private final List<String> libraries;
  private final Verdict verdict;
  private final StringBuilder page = new StringBuilder();

  Tables(Results results, List<Line> lines, List<String> libraries) {
    this.results = results;
    this.libraries = libraries;
    this.lines = lines.stream().filter(results::has).toList();
    verdict = new Verdict(results, libraries);
  }

  /** All tables, with the charts that are in the directory. */
  String markdown(Path directory) {
    page.append(sittings());
    if (Files.exists(directory.resolve("overview.svg"))) {
      page.append(
          "\n![The time of Piolet and its peers against that of hand-written JDBC](overview.svg)\n");
    }
    Set<String> groups = new LinkedHashSet<>();
    lines.forEach(line -> groups.add(line.group()));
    for (String group : groups) {
      group(group, lines.stream().filter(line -> line.group().equals(group)).toList(), directory);
    }
    return page.toString();
  }

  /** A line for each sitting. */
  private String sittings() {
    return results.sittings().isEmpty()
        ? "Nothing has been measured yet.\n"
        : results.sittings().stream().map(Sitting::line).collect(Collectors.joining());
  }

  private void group(String group, List<Line> own, Path directory) {
    List<String> measured =
        libraries.stream()
            .filter(library -> own.stream().anyMatch(line -> !cost(line, library).isEmpty()))
            .toList();
    page.append("\n## ").append(group).append("\n\n");
    if (own.get(0).ownBaseline()) {
      ownBaselines(own, measured);
    } else {
      oneBaseline(own, measured);
    }
    for (Line line : own) {
      if (Files.exists(directory.resolve(line.key() + ".svg"))) {
        page.append(String.format("%n![%s](%s.svg)%n", line.title(), line.key()));
      }
    }
  }

  private void oneBaseline(List<Line> own, List<String> measured) {
    page.append("Time: microseconds of the baseline, and ratios to them.\n\n");
    table(own, measured, this::time, true);
    if (own.stream().anyMatch(line -> results.bytes(line.key(), line.baseline()).isPresent())) {
      page.append("\nAllocation: bytes of the baseline, and ratios to them.\n\n");
      table(own, measured, this::allocation, false);
    }
  }

  private void ownBaselines(List<Line> own, List<String> measured) {
    String baseline = own.get(0).baseline();
    page.append("Time: each library's as a ratio to ").append(baseline).append(".\n\n");
    table(own, measured, this::time, true);
    page.append("\nThe same in microseconds: the library's, and ").append(baseline).append(".\n\n");
    table(own, measured, this::both, false);
    page.append("\nAllocation, as a ratio to ").append(baseline).append(".\n\n");
    table(own, measured, this::allocation, false);
  }

  private void table(
      List<Line> own,
      List<String> measured,
      BiFunction<Line, String, String> cell,
      boolean withTargets) {
    page.append("| | ").append(String.join(" | ", measured));
    page.append(withTargets ? " | target |\n" : " |\n");
    page.append("|---|").append("--:|".repeat(measured.size()));
    page.append(withTargets ? "---|\n" : "\n");
    for (Line line : own) {
      page.append("| ").append(line.title()).append(" |");
      for (String library : measured) {
        page.append(' ').append(cell.apply(line, library)).append(" |");
      }
      page.append(withTargets ? " " + verdict.of(line) + " |\n" : "\n");
    }
  }

  private String time(Line line, String library) {
    return line.isBaseline(library)
        ? cost(line, library)
        : results.time(line.key(), library).map(Ratio::toString).orElse(cost(line, library));
  }

  /** The median of the rounds, or nothing when it was not measured. */
  private String cost(Line line, String library) {
    return results.micros(line.key(), library).map(Tables::micros).orElse("");
  }

  /** What it took the library, and its baseline. */
  private String both(Line line, String library) {
    return results
        .baselineMicros(line.key(), library)
        .map(baseline -> cost(line, library) + ", " + micros(baseline))
        .orElse(cost(line, library));
  }

  private static String micros(double micros) {
    return String.format(Locale.ROOT, micros < 100 ? "%.2f" : "%,.0f", micros) + " µs";
  }

  private String allocation(Line line, String library) {
    String bytes =
        results
            .bytes(line.key(), library)
            .map(each -> String.format(Locale.ROOT, "%,.0f B", each))
            .orElse("");
    return line.isBaseline(library)
        ? bytes
        : results.allocation(line.key(), library).map(Ratio::toString).orElse(bytes);
  }
}
