package dev.piolet.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ratios of some rounds, put together.
 *
 * @param median the middle one, or the mean of the two in the middle
 * @param error half the width of the interval in which the true median is with a probability of at
 *     least nine in ten, whatever the distribution: between the smallest and the largest of the
 *     ratios, and with more than seven without as many at each end as that allows; 0 for a single
 *     round. With less than five rounds the probability is smaller: three in four with three
 * @param rounds how many there were
 */
public record Ratio(double median, double error, int rounds) {
  /** How likely the true median may be outside of the interval. */
  private static final double MOST_OUTSIDE = 0.1;

  /** The ratios of rounds, put together; empty when there is none. */
  static Optional<Ratio> of(List<Double> ratios) {
    if (ratios.isEmpty()) {
      return Optional.empty();
    }
    double[] sorted = ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    int left = leftOut(sorted.length);
    double width = sorted[sorted.length - 1 - left] - sorted[left];
    return Optional.of(new Ratio(median, width / 2, sorted.length));
  }

  /**
   * How many ratios can be left out at each end. The median is outside of the rest when that many
   * throws of so many coins, or fewer, are heads, or tails.
   */
  private static int leftOut(int rounds) {
    double likelihood = 2 * Math.pow(0.5, rounds);
    double outside = likelihood;
    int left = -1;
    while (outside <= MOST_OUTSIDE) {
      left++;
      likelihood *= (rounds - left) / (left + 1.0);
      outside += likelihood;
    }
    return Math.max(left, 0);
  }

  /**
   * Tells whether this is less than another one, by more than the errors of both; a single round
   * has an error that nobody knows.
   */
  boolean isClearlyLessThan(Ratio other) {
    return rounds > 1 && other.rounds > 1 && median + error < other.median - other.error;
  }

  @Override
  public String toString() {
    return rounds == 1
        ? String.format(Locale.ROOT, "%.2f", median)
        : String.format(Locale.ROOT, "%.2f ± %.2f", median, error);
  }
}
