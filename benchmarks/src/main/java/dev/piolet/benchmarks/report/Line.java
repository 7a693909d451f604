package dev.piolet.benchmarks.report;

import java.util.List;

/**
 * A work in the report.
 *
 * @param key its name in the results, such as {@code insert-narrow-1000}
 * @param group the heading under which it stands
 * @param title what is done
 * @param baseline the library whose cost is 1, or what that is for each library
 * @param ownBaseline whether each library has a baseline of its own, which is measured with it
 * @param targets what Piolet is meant to reach
 */
public record Line(
    String key,
    String group,
    String title,
    String baseline,
    boolean ownBaseline,
    List<Target> targets) {

  /**
   * The most that a ratio to the baseline may be.
   *
   * @param library whose ratio
   * @param time the limit of the time
   * @param allocation the limit of what is allocated; infinite where none is set
   */
  public record Target(String library, double time, double allocation) {
    /** A limit of the time alone. */
    public Target(String library, double time) {
      this(library, time, Double.POSITIVE_INFINITY);
    }
  }

  public Line {
    targets = List.copyOf(targets);
  }

  /** Whether others are compared with this library. */
  boolean isBaseline(String library) {
    return library.equals(baseline);
  }
}
