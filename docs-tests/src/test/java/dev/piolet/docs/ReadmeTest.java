package dev.piolet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** README.md is short, and has the figures of docs/benchmarks. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path BENCHMARKS = Path.of("../docs/benchmarks/README.md");
  private static final int MOST_LINES = 200;

  @Test
  void isShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(MOST_LINES);
  }

  @Test
  void itsFiguresAreThoseThatWereMeasured() throws IOException {
    List<List<String>> claims =
        Files.readAllLines(README).stream()
            .map(ReadmeTest::cells)
            .filter(cells -> cells.size() == 3 && cells.get(1).matches("\\d.*"))
            .toList();

    assertThat(claims).hasSize(3);
    for (List<String> claim : claims) {
      Map<String, String> measured = measured(claim.get(0));
      String best =
          measured.entrySet().stream()
              .filter(cell -> !cell.getKey().startsWith("piolet"))
              .map(Map.Entry::getValue)
              .min(Comparator.comparingDouble(ReadmeTest::ratio))
              .orElseThrow();
      assertThat(claim.subList(1, 3))
          .as(claim.get(0))
          .containsExactly(measured.get("piolet-record"), best);
    }
  }

  /** The first table's ratios of a work, by library. */
  private static Map<String, String> measured(String work) throws IOException {
    List<String> header = List.of();
    for (String line : Files.readAllLines(BENCHMARKS)) {
      List<String> cells = cells(line);
      if (line.startsWith("| |")) {
        header = cells;
      } else if (!cells.isEmpty() && cells.get(0).equals(work)) {
        Map<String, String> ratios = new HashMap<>();
        for (int i = 1; i < header.size(); i++) {
          if (!header.get(i).equals("jdbc") && !header.get(i).equals("target")) {
            ratios.put(header.get(i), cells.get(i));
          }
        }
        ratios.values().removeIf(String::isEmpty);
        return ratios;
      }
    }
    throw new AssertionError(work + " is not in " + BENCHMARKS);
  }

  private static double ratio(String cell) {
    int end = cell.indexOf(' ');
    return Double.parseDouble(end < 0 ? cell : cell.substring(0, end));
  }

  private static List<String> cells(String line) {
    return line.startsWith("|")
        ? Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList()
        : List.of();
  }
}
