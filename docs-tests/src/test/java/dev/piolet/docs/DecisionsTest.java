package dev.piolet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds docs/adr to its form, and its index to the files. With {@code -Dpiolet.goldens=rewrite} the
 * index is brought up to date.
 */
class DecisionsTest {
  private static final Path FOLDER = Path.of("../docs/adr");
  private static final Path INDEX = FOLDER.resolve("README.md");
  private static final String TABLE = "| decision | status | date |\n|---|---|---|\n";

  static List<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> decisions = files.filter(file -> !file.equals(INDEX)).sorted().toList();
      assertThat(decisions).hasSizeGreaterThan(40);
      return decisions;
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void hasTheFormOfAll(Path decision) throws IOException {
    List<String> lines = Files.readAllLines(decision);
    int number = Integer.parseInt(decision.getFileName().toString().substring(0, 4));

    assertThat(lines.get(0)).startsWith("# " + number + ". ");
    assertThat(lines.get(2)).matches("- Status: (accepted|superseded by \\[ADR \\d+]).*");
    assertThat(lines.get(3)).matches("- Date: 20\\d\\d-\\d\\d-\\d\\d");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("## "))
        .containsExactly("## Context", "## Decision", "## Consequences");
  }

  @Test
  void eachHasALineInTheIndex() throws IOException {
    String index = Files.readString(INDEX);
    String introduction = index.substring(0, index.indexOf(TABLE) + TABLE.length());
    String table = decisions().stream().map(DecisionsTest::line).collect(Collectors.joining());

    if ("rewrite".equals(System.getProperty("piolet.goldens"))) {
      Files.writeString(INDEX, introduction + table);
    }
    assertThat(Files.readString(INDEX))
        .as("-Dpiolet.goldens=rewrite brings the index up to date")
        .isEqualTo(introduction + table);
  }

  private static String line(Path decision) {
    try {
      List<String> lines = Files.readAllLines(decision);
      return "| [%s](%s) | %s | %s |\n"
          .formatted(
              lines.get(0).substring("# ".length()),
              decision.getFileName(),
              lines.get(2).substring("- Status: ".length()),
              lines.get(3).substring("- Date: ".length()));
    } catch (IOException e) {
      throw new IllegalStateException(decision + " cannot be read", e);
    }
  }
}
