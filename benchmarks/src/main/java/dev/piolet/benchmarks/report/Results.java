package dev.piolet.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that has been measured, in one sitting or in several. Immutable. */
public record Results(List<Sitting> sittings, List<Measurement> measurements) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public Results {
    sittings = List.copyOf(sittings);
    measurements = List.copyOf(measurements);
  }

  /** Reads a file, or gives no results when it is not there. */
  public static Results read(Path file) throws IOException {
    return Files.exists(file)
        ? JSON.readValue(Files.readString(file), Results.class)
        : new Results(List.of(), List.of());
  }

  /** Writes a file that {@link #read} reads. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, JSON.writeValueAsString(this) + "\n");
  }

  /**
   * These results with those of a sitting, which take the place of all older ones of the same work
   * and library.
   */
  public Results with(Sitting sitting, List<Measurement> measured) {
    Set<List<String>> replaced = new HashSet<>();
    measured.forEach(measurement -> replaced.add(pair(measurement)));
    List<Measurement> merged =
        Stream.concat(
                measurements.stream().filter(old -> !replaced.contains(pair(old))),
                measured.stream())
            .sorted(
                Comparator.comparing(Measurement::work)
                    .thenComparing(Measurement::library)
                    .thenComparing(Measurement::round))
            .toList();
    List<Sitting> all = new ArrayList<>(sittings);
    all.add(sitting);
    all.removeIf(one -> merged.stream().noneMatch(each -> each.sitting().equals(one.id())));
    return new Results(all, merged);
  }

  /** These results without those of works and libraries that there are no longer. */
  public Results only(BiPredicate<String, String> works) {
    List<Measurement> known =
        measurements.stream().filter(each -> works.test(each.work(), each.library())).toList();
    return new Results(sittings, known);
  }

  /** What a library took for a work, a measurement for each round. */
  public List<Measurement> of(String work, String library) {
    return measurements.stream()
        .filter(each -> each.work().equals(work) && each.library().equals(library))
        .toList();
  }

  /** Whether anyone was measured doing a work. */
  public boolean has(Line line) {
    return measurements.stream().anyMatch(each -> each.work().equals(line.key()));
  }

  /** What a call took a library, in microseconds: the median of the rounds. */
  public Optional<Double> micros(String work, String library) {
    return Ratio.of(of(work, library).stream().map(each -> each.cost().micros()).toList())
        .map(Ratio::median);
  }

  /** What a call took the baseline that a library was measured with: the median of the rounds. */
  public Optional<Double> baselineMicros(String work, String library) {
    return Ratio.of(
            of(work, library).stream()
                .flatMap(each -> Stream.ofNullable(each.baseline()))
                .map(Measurement.Cost::micros)
                .toList())
        .map(Ratio::median);
  }

  /** What a call allocated: the median of the rounds. */
  public Optional<Double> bytes(String work, String library) {
    return Ratio.of(
            of(work, library).stream()
                .flatMap(each -> Stream.ofNullable(each.cost().bytes()))
                .toList())
        .map(Ratio::median);
  }

  /** The time of a library as a ratio of the baseline's, when both were measured. */
  public Optional<Ratio> time(String work, String library) {
    return Ratio.of(
        of(work, library).stream()
            .flatMap(
                each ->
                    each.baseline() == null
                        ? Stream.empty()
                        : Stream.of(each.cost().micros() / each.baseline().micros()))
            .toList());
  }

  /** What a library allocated as a ratio of the baseline's, when both were measured. */
  public Optional<Ratio> allocation(String work, String library) {
    List<Double> ratios = new ArrayList<>();
    for (Measurement each : of(work, library)) {
      Measurement.Cost baseline = each.baseline();
      Double bytes = each.cost().bytes();
      if (baseline != null && bytes != null && baseline.bytes() != null) {
        ratios.add(bytes / baseline.bytes());
      }
    }
    return Ratio.of(ratios);
  }

  private static List<String> pair(Measurement measurement) {
    return List.of(measurement.work(), measurement.library());
  }
}
