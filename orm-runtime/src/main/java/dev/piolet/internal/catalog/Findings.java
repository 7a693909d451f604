package dev.piolet.internal.catalog;

import dev.piolet.type.Identifiers;
import dev.piolet.validation.Difference;
import dev.piolet.validation.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes down the differences of one table, type or the like.
 *
 * @param differences where they go
 * @param subject what it is, with its name in SQL
 */
record Findings(List<Difference> differences, String subject) {
  void error(String what, String advice, @Nullable String remedy) {
    differences.add(new Difference(Severity.ERROR, subject, what, advice, remedy));
  }

  void note(String what, String advice, @Nullable String remedy) {
    differences.add(new Difference(Severity.NOTE, subject, what, advice, remedy));
  }

  void add(Severity severity, String what, String advice, @Nullable String remedy) {
    differences.add(new Difference(severity, subject, what, advice, remedy));
  }

  /** Two states, as all messages put them. */
  static String versus(String inDatabase, String inModel) {
    return inDatabase + " in the database and " + inModel + " in the model";
  }

  static String quoted(String name) {
    return Identifiers.quote(name);
  }
}
