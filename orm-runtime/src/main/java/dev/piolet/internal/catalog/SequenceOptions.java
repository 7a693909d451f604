package dev.piolet.internal.catalog;

import dev.piolet.catalog.CatalogSequence;
import dev.piolet.validation.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what a sequence is with what it is to be, beside by how much one of a model counts on.
 *
 * @param actual the sequence
 * @param prefix what a sentence about it begins with
 */
record SequenceOptions(CatalogSequence actual, Findings findings, String prefix) {

  /**
   * Compares with the sequence that an identity column would have. It increments by one; its
   * numbers are not the program's.
   */
  void compareIdentity(CatalogSequence expected) {
    List<String> changes = new ArrayList<>();
    List<String> words = new ArrayList<>();
    if (actual.increment() != expected.increment()) {
      words.add("increments by " + actual.increment());
      changes.add("INCREMENT BY " + expected.increment());
    }
    compare(expected.type(), words, changes, actual.increment() < 1);
  }

  /** Compares with a sequence whose values are of a type. */
  void compare(String type) {
    compare(type, new ArrayList<>(), new ArrayList<>(), false);
  }

  private void compare(String type, List<String> words, List<String> changes, boolean isWrong) {
    long greatest = greatestOf(type);
    boolean endsEarly = actual.max() < greatest;
    if (!actual.type().equals(type)) {
      words.add("is of the type " + actual.type());
      changes.add(0, "AS " + type);
    }
    if (actual.max() != greatest) {
      words.add("ends at " + actual.max());
    }
    if (actual.min() != 1) {
      words.add("begins at " + actual.min());
    }
    if (actual.max() != greatest || actual.min() != 1) {
      changes.add("MINVALUE 1 MAXVALUE " + greatest + " START WITH 1");
    }
    if (actual.cycles()) {
      words.add("gives its numbers again when it ends");
      changes.add("NO CYCLE");
    }
    if (actual.cache() != 1) {
      words.add("keeps " + actual.cache() + " numbers for each session");
      changes.add("CACHE 1");
    }
    if (!words.isEmpty()) {
      add(isWrong || endsEarly || actual.cycles(), words, type, changes);
    }
  }

  /** The greatest value of a type of whole numbers. */
  private static long greatestOf(String type) {
    return switch (type) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }

  private void add(boolean isError, List<String> words, String type, List<String> changes) {
    findings.add(
        isError ? Severity.ERROR : Severity.NOTE,
        prefix
            + String.join(" and ", words)
            + " in the database, and in the model is of the type "
            + type
            + ", with all of its numbers from 1 on, each once",
        "Change it",
        "ALTER SEQUENCE " + actual.sqlName() + " " + String.join(" ", changes));
  }
}
