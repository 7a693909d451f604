package dev.piolet.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.benchmarks.report.Measurement.Cost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  private static final Line GET =
      new Line(
          "get",
          "Reads",
          "get",
          "jdbc",
          false,
          List.of(new Line.Target("piolet-record", 1.05, 1.3)));
  private static final Line COMPILE =
      new Line(
          "compile",
          "Compile time",
          "compile",
          "javac alone",
          true,
          List.of(new Line.Target("piolet-record", 1.3)));

  @TempDir private Path directory;

  @Test
  void theRatioIsTheMedianOfTheRoundsAndTheErrorHalfOfWhatItMayBe() {
    Results results = results(measured("piolet-record", 1.0, 1), measured("piolet-record", 1.5, 2));

    assertThat(results.time("get", "piolet-record"))
        .contains(new Ratio(1.25, 0.25, 2))
        .map(Ratio::toString)
        .contains("1.25 ± 0.25");
    Results three = results.with(sitting("b"), List.of(measured("jooq", 3, 1)));
    assertThat(three.time("get", "jooq")).contains(new Ratio(3, 0, 1));
    assertThat(three.measurements()).hasSize(3);
    assertThat(Ratio.of(List.of(5.0, 1.0, 2.0))).contains(new Ratio(2, 2, 3));
    assertThat(Ratio.of(List.of())).isEmpty();
    assertThat(Ratio.of(List.of(7.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0))).contains(new Ratio(4, 3, 7));
    List<Double> eight = List.of(9.0, 1.0, 2.0, 3.0, 5.0, 6.0, 7.0, 90.0);
    assertThat(Ratio.of(eight)).contains(new Ratio(5.5, 3.5, 8));
    List<Double> eleven = List.of(90.0, 80.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0);
    assertThat(Ratio.of(eleven)).contains(new Ratio(6, 3, 11));
  }

  @Test
  void aRoundWithoutBaselineHasNoRatio() {
    Measurement alone = new Measurement("get", "jooq", "a", 1, new Cost(5, null), null, 1);

    assertThat(results(alone).time("get", "jooq")).isEmpty();
    assertThat(results(alone).micros("get", "jooq")).contains(5.0);
    assertThat(results(alone).bytes("get", "jooq")).isEmpty();
  }

  @Test
  void aVerdictSaysWhatWasReachedAndWhoIsAhead() {
    Results reached = results(measured("piolet-record", 1.049, 1), measured("jooq", 2, 1));
    Results missed = results(measured("piolet-record", 1.06, 1), measured("jooq", 1.01, 1));

    assertThat(verdict(reached)).isEqualTo("piolet-record ≤ 1.05, allocation ≤ 1.30: **reached**");
    assertThat(verdict(missed))
        .isEqualTo(
            "piolet-record ≤ 1.05, allocation ≤ 1.30: **missed**; within the errors behind jooq");
    Results twice =
        missed.with(
            sitting("b"),
            List.of(
                measured("piolet-record", 1.06, 1),
                measured("piolet-record", 1.07, 2),
                measured("jooq", 1.01, 1),
                measured("jooq", 1.02, 2)));
    assertThat(verdict(twice)).endsWith("**missed**; behind jooq");
    assertThat(verdict(results(measured("jooq", 2, 1)))).endsWith(": not measured");

    Results noisy =
        results(
            measured("piolet-record", 0.9, 1),
            measured("piolet-record", 1.1, 2),
            measured("jooq", 0.8, 1),
            measured("jooq", 1.0, 2));
    assertThat(verdict(noisy)).endsWith(": **reached**; within the errors behind jooq");
  }

  @Test
  void aPeerWhoseKeysComeInBlocksIsComparedWithItsLike() {
    Results results =
        results(
            measured("piolet-record", 1.04, 1),
            measured("piolet-record", 1.05, 2),
            measured("hibernate-sequence", 0.98, 1),
            measured("hibernate-sequence", 0.99, 2));
    List<String> libraries = List.of("piolet-record", "piolet-sequence", "hibernate-sequence");

    assertThat(new Verdict(results, libraries).of(GET)).endsWith("; behind hibernate-sequence");
    Results both =
        results.with(
            sitting("b"),
            List.of(measured("piolet-sequence", 0.90, 1), measured("piolet-sequence", 0.91, 2)));
    assertThat(new Verdict(both, libraries).of(GET)).endsWith("**reached**");
  }

  @Test
  void jsonIsReadAsItWasWritten() throws Exception {
    Results results = results(measured("piolet-record", 1.049, 1), measured("jooq", 2, 1));
    Path file = directory.resolve("some").resolve("results.json");

    results.write(file);

    assertThat(Results.read(file)).isEqualTo(results);
    assertThat(Results.read(directory.resolve("none.json")).measurements()).isEmpty();
  }

  @Test
  void theReportLeavesWhatIsWrittenByHand() throws Exception {
    Path page = directory.resolve("README.md");
    Files.writeString(page, "before\n<!-- results -->\nold\n<!-- end of results -->\nafter\n");
    Results results =
        results(measured("piolet-record", 0.5, 1), measured("jdbc", 1, 1), measured("jooq", 2, 1));

    List<String> libraries = List.of("jdbc", "piolet-record", "jooq", "doma");

    new Report(results, List.of(GET), libraries).write(directory);

    assertThat(Files.readString(page))
        .startsWith("before\n<!-- results -->\n- a, commit c: m, s; j; PostgreSQL p; d.")
        .contains("| get | 100 µs | 0.50 | 2.00 | piolet-record ≤ 1.05")
        .endsWith("<!-- end of results -->\nafter\n")
        .doesNotContain("old");
    assertThat(Files.readString(directory.resolve("get.svg"))).contains("piolet-record:  0.50");
    assertThat(Files.readString(directory.resolve("overview.svg")))
        .contains("get:  0.50", "piolet-record", "jooq")
        .doesNotContain("jdbc", "doma");
  }

  @Test
  void aLibraryWithABaselineOfItsOwnIsComparedWithIt() throws Exception {
    Results results =
        results(
            new Measurement("compile", "piolet-record", "a", 1, cost(600), cost(500), 1),
            new Measurement("compile", "doma", "a", 1, cost(500), cost(250), 1));

    new Report(results, List.of(COMPILE), List.of("piolet-record", "doma")).write(directory);

    assertThat(Files.readString(directory.resolve("README.md")))
        .contains("Time: each library's as a ratio to javac alone.")
        .contains("| compile | 1.20 | 2.00 | piolet-record ≤ 1.30: **reached** |")
        .contains("| compile | 600 µs, 500 µs | 500 µs, 250 µs |");
  }

  @Test
  void whatIsNoLongerMeasuredIsLeftOut() {
    Results results = results(measured("piolet-record", 1, 1), measured("javac", 1, 1));

    assertThat(results.only((work, library) -> !library.equals("javac")).measurements())
        .containsExactly(measured("piolet-record", 1, 1));
  }

  private static Cost cost(double micros) {
    return new Cost(micros, null);
  }

  private static String verdict(Results results) {
    return new Verdict(results, List.of("jdbc", "piolet-record", "jooq")).of(GET);
  }

  private static Results results(Measurement... measurements) {
    return new Results(List.of(sitting("a")), List.of(measurements));
  }

  private static Sitting sitting(String id) {
    return new Sitting(id, "", "c", "m", "s", "j", "p", "d");
  }

  /** A measurement that is so much of a baseline of 100 microseconds and bytes. */
  private static Measurement measured(String library, double ratio, int round) {
    return new Measurement(
        "get", library, "a", round, new Cost(100 * ratio, 100.0), new Cost(100, 100.0), 1);
  }
}
