package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.quoted;
import static dev.piolet.internal.catalog.Findings.versus;

import dev.piolet.catalog.CatalogType.Check;
import dev.piolet.catalog.CatalogType.Domain;
import dev.piolet.type.DomainDefinition;
import dev.piolet.type.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Compares a domain with its model. */
final class DomainComparison {
  private final TypeDefinition type;
  private final Means means;
  private final Findings findings;
  private final String alter;

  DomainComparison(TypeDefinition type, Means means, Findings findings) {
    this.type = type;
    this.means = means;
    this.findings = findings;
    this.alter = "ALTER DOMAIN " + type.sqlName();
  }

  void compare(Domain actual, Domain expected) {
    if (!actual.base().equals(expected.base())) {
      findings.error(
          "it is over " + versus(actual.base(), expected.base()),
          "Change the model, or create the domain anew",
          null);
      return;
    }
    if (!Objects.equals(actual.collation(), expected.collation())) {
      findings.error(
          "it has the collation " + versus(String.valueOf(actual.collation()), "that of its type"),
          "Create the domain anew",
          null);
    }
    if (actual.notNull() && !expected.notNull()) {
      findings.error(
          "it is NOT NULL in the database, and in the model its values may be NULL",
          "Allow NULL",
          alter + " DROP NOT NULL");
    }
    if (!means
        .expressions()
        .areSameDefaults(actual.defaultExpression(), expected.defaultExpression(), actual.base())) {
      findings.note(
          "it has "
              + versus(
                  "the default " + actual.defaultExpression(),
                  String.valueOf(Objects.requireNonNullElse(expected.defaultExpression(), "none"))),
          "Drop it, or say it of the columns",
          alter + " DROP DEFAULT");
    }
    checks(actual, expected);
  }

  private void checks(Domain actual, Domain expected) {
    List<Check> extra = new ArrayList<>(actual.checks());
    List<Check> missing = new ArrayList<>();
    for (Check wanted : expected.checks()) {
      boolean isThere = extra.removeIf(found -> areSame(found, wanted, actual.base()));
      if (!isThere) {
        missing.add(wanted);
      }
    }
    if (!extra.isEmpty() || !missing.isEmpty()) {
      findings.error(
          "its check is " + versus(words(actual.checks()), words(expected.checks())),
          "Change the model, or the domain",
          change(extra, !missing.isEmpty()));
    }
    for (Check check : actual.checks()) {
      if (!check.validated() && !extra.contains(check)) {
        findings.error(
            "its check "
                + quoted(check.name())
                + " is NOT VALID: values that were there before need not fulfil it",
            "Validate it",
            alter + " VALIDATE CONSTRAINT " + quoted(check.name()));
      }
    }
  }

  /** {@code VALUE} is a word of SQL, and can be the name of a column. */
  private boolean areSame(Check left, Check right, String base) {
    return means
        .expressions()
        .areSame(
            left.expression(),
            right.expression(),
            "(SELECT NULL::" + base + " AS value OFFSET 0) AS tested");
  }

  private String change(List<Check> extra, boolean isMissing) {
    List<String> statements = new ArrayList<>();
    for (Check check : extra) {
      statements.add(alter + " DROP CONSTRAINT " + quoted(check.name()));
    }
    if (isMissing) {
      statements.add(alter + " ADD CHECK (" + ((DomainDefinition) type).check() + ")");
    }
    return String.join("; ", statements);
  }

  private static String words(List<Check> checks) {
    return checks.isEmpty()
        ? "none"
        : checks.stream().map(Check::definition).collect(Collectors.joining(" and "));
  }
}
