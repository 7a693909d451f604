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

  /** The time, the code, the machine and the software of a run, as a line of a list. */
  String line() {
    return "- %s, commit %s: %s, %s; %s; PostgreSQL %s; %s. `benchmarks/run %s`\n"
        .formatted(id, commit, machine, system, jdk, postgresql, driver, command);
  }
}
