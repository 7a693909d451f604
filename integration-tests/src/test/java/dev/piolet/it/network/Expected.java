package dev.piolet.it.network;

import java.util.ArrayList;
import java.util.List;

/**
 * What a call does when nothing goes wrong.
 *
 * @param before the rows before it
 * @param after the rows after it
 * @param told what it tells
 * @param sent how many bytes the client sends
 * @param answered how many bytes the server answers
 * @param ready how many of its messages are ReadyForQuery
 */
record Expected(
    List<String> before, List<String> after, List<String> told, int sent, int answered, int ready) {

  /** The places of the rows that it changes. */
  List<Integer> changedPlaces() {
    List<String> changed = new ArrayList<>(before);
    changed.removeAll(after);
    List<String> made = new ArrayList<>(after);
    made.removeAll(before);
    changed.addAll(made);
    return changed.stream()
        .filter(row -> !row.equals(FaultRun.SCRATCH_IS_THERE))
        .map(row -> Integer.valueOf(row.substring(0, row.indexOf(' '))))
        .distinct()
        .toList();
  }

  /** How many positions a fault can have. */
  int positions(Fault fault) {
    return switch (fault) {
      case CUT_SERVER -> answered + 1;
      case CUT_BEFORE_READY -> ready;
      case RAISE, RAISE_AT_COMMIT -> changedPlaces().size();
      default -> sent + 1;
    };
  }
}
