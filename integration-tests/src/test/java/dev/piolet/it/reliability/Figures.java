package dev.piolet.it.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of the transactions of a run.
 *
 * @param transactions how many were tried
 * @param fired how often each fault has hit something
 * @param threw how many transactions threw something
 * @param committedYetThrew how many of these are stored, all of which said that this is not known
 * @param lost those that returned and are not stored
 * @param half those of which one half is stored
 * @param denied those that are stored and said that they are not
 * @param wrongModels those whose objects say otherwise than the database
 * @param leaked what was left behind: connections, sessions, what was taken and given to nobody
 */
record Figures(
    int transactions,
    Map<String, Integer> fired,
    int threw,
    int committedYetThrew,
    List<String> lost,
    List<String> half,
    List<String> denied,
    List<String> wrongModels,
    List<String> leaked) {

  /** What must not be, one a line. */
  List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    lost.forEach(deed -> wrong.add("lost: " + deed));
    half.forEach(deed -> wrong.add("half: " + deed));
    denied.forEach(deed -> wrong.add("denied: " + deed));
    wrongModels.forEach(deed -> wrong.add("its objects are wrong: " + deed));
    leaked.forEach(thing -> wrong.add("leaked: " + thing));
    return wrong;
  }

  int firedInAll() {
    return fired.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A row of a table in docs/reliability.md, behind the cell that names the run. */
  String row() {
    return "| %,d | %,d | %,d | %,d | %d | %d | %d | %d | %d |"
        .formatted(
            transactions,
            firedInAll(),
            threw,
            committedYetThrew,
            lost.size(),
            half.size(),
            denied.size(),
            wrongModels.size(),
            leaked.size());
  }
}
