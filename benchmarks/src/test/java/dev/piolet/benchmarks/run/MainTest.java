package dev.piolet.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.benchmarks.compile.Compilations;
import dev.piolet.benchmarks.report.Measurement;
import dev.piolet.benchmarks.report.Measurement.Cost;
import dev.piolet.benchmarks.report.Results;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Runs all benchmarks once on few rows. What they measured says nothing and is not looked at. */
class MainTest {
  private static final Path OUTPUT = Path.of("target", "short-benchmarks");

  @Test
  void runsEveryWorkAndReportsIt() throws Exception {
    Files.deleteIfExists(OUTPUT.resolve("results.json"));

    run("--short", "--libraries", "piolet-record,piolet-tracked");

    Results results = Results.read(OUTPUT.resolve("results.json"));
    assertThat(results.sittings()).hasSize(1);
    for (Task task : Tasks.all()) {
      assertThat(results.of(task.key(), "piolet-record")).as(task.key()).hasSize(1);
      assertThat(results.of(task.key(), "piolet-record").get(0).cost().micros()).isPositive();
    }
    assertThat(results.time("select-narrow", "jdbc").orElseThrow().median()).isEqualTo(1);
    Cost alone = results.of("get", "jdbc").get(0).cost();
    assertThat(results.of("get", "piolet-record").get(0).baseline())
        .isNotNull()
        .isNotEqualTo(alone);
    assertThat(results.of("render-large", "piolet-record").get(0).baseline())
        .isEqualTo(results.of("render-large", "jooq").get(0).cost());
    assertThat(Files.readString(OUTPUT.resolve("README.md")))
        .contains(
            "| insert 1 row of 3 columns |",
            "| insert 1,000 rows of 3 columns |",
            "piolet-record ≤ 0.45: **",
            "](get.svg)");
    Document chart =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(OUTPUT.resolve("get.svg").toFile());
    assertThat(chart.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(chart.getDocumentElement().getTextContent()).contains("piolet-tracked", "jdbc = 1");
  }

  @Test
  void comparesEachProcessorWithJavacAlone() throws Exception {
    Path output = OUTPUT.resolveSibling("short-compile");
    Files.deleteIfExists(output.resolve("results.json"));

    run("--short", "--only", "^compile-100$", "--output", output.toString());

    Results results = Results.read(output.resolve("results.json"));
    for (String library : Compilations.names()) {
      assertThat(results.of("compile-100", library)).as(library).hasSize(1);
      assertThat(results.baselineMicros("compile-100", library).orElseThrow()).isPositive();
      assertThat(results.time("compile-100", library)).as(library).isPresent();
    }
    assertThat(Files.readString(output.resolve("README.md")))
        .contains("| | " + String.join(" | ", Compilations.names()) + " | target |");
  }

  @Test
  void replacesOnlyWhatIsMeasuredAgain() throws Exception {
    Path file = OUTPUT.resolveSibling("short-again").resolve("results.json");
    Files.deleteIfExists(file);
    String output = file.getParent().toString();
    run("--short", "--only", "^(get|single-query)$", "--output", output);
    Results first = Results.read(file);

    run("--short", "--only", "^get$", "--libraries", "piolet-class", "--output", output);

    Results second = Results.read(file);
    assertThat(second.of("single-query", "jdbc")).isEqualTo(first.of("single-query", "jdbc"));
    assertThat(second.of("get", "piolet-record")).isEqualTo(first.of("get", "piolet-record"));
    assertThat(second.of("get", "piolet-class"))
        .extracting(Measurement::cost)
        .doesNotContainAnyElementsOf(
            first.of("get", "piolet-class").stream().map(Measurement::cost).toList());
  }

  @Test
  void leavesTheCoreToTheScript() {
    Options options = Options.of(List.of("--one-core", "--rounds", "7"));

    assertThat(options.rounds()).isEqualTo(7);
    assertThat(options.output()).isEqualTo(Options.OUTPUT);
  }

  @Test
  void refusesOptionsItDoesNotKnow() {
    assertThatThrownBy(() -> Options.of(List.of("--fast")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No option --fast");
    assertThatThrownBy(() -> Options.of(List.of("--rounds")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--rounds needs a value");
  }

  private static void run(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    if (!all.contains("--output")) {
      all.addAll(List.of("--output", OUTPUT.toString()));
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    List<String> failures = Main.run(Options.of(all), String.join(" ", all), out);

    assertThat(failures).as(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
