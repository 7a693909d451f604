package dev.piolet.benchmarks.report;

/**
 * One run of the benchmarks, and where it was.
 *
 * @param id its beginning, in UTC
 * @param command what was asked for
 * @param commit the code that was measured
 */
public record Sitting(
    String id,
    String command,
    String commit,
    String machine,
    String system,
    String jdk,
    String postgresql,
    String driver) {

  /** The machine and the software that was not measured. */
  String place() {
    return "%s, %s; %s; PostgreSQL %s; %s".formatted(machine, system, jdk, postgresql, driver);
  }
}
