package dev.piolet.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ratios of some rounds, put together.
 *
 * @param median the middle one, or the mean of the two in the middle
 * @param error half the distance between the smallest and the largest; 0 for a single round
 * @param rounds how many there were
 */
public record Ratio(double median, double error, int rounds) {
  /** The ratios of rounds, put together; empty when there is none. */
  static Optional<Ratio> of(List<Double> ratios) {
    if (ratios.isEmpty()) {
      return Optional.empty();
    }
    double[] sorted = ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return Optional.of(
        new Ratio(median, (sorted[sorted.length - 1] - sorted[0]) / 2, sorted.length));
  }

  @Override
  public String toString() {
    return rounds == 1
        ? String.format(Locale.ROOT, "%.2f", median)
        : String.format(Locale.ROOT, "%.2f ± %.2f", median, error);
  }
}
