package dev.piolet.benchmarks.report;

import org.jspecify.annotations.Nullable;

/**
 * What one fork measured.
 *
 * @param work the key of the work
 * @param library who did it
 * @param sitting the sitting in which it was measured
 * @param round the round within the sitting, from 1
 * @param cost what it took
 * @param baseline what the baseline took in the same round, or null when that is missing
 * @param seconds how long the fork lived, to estimate how long the next one will
 */
public record Measurement(
    String work,
    String library,
    String sitting,
    int round,
    Cost cost,
    @Nullable Cost baseline,
    double seconds) {

  /**
   * What one call took.
   *
   * @param micros microseconds: the mean, or the median where the work says so
   * @param bytes bytes that were allocated in this JVM, or null where that says nothing
   */
  public record Cost(double micros, @Nullable Double bytes) {}
}
