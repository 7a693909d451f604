package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.versus;

import dev.piolet.internal.ddl.Definitions;
import dev.piolet.type.EnumDefinition;
import dev.piolet.type.Literals;
import dev.piolet.type.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares a type that a program defines with that of its name in the database. */
final class TypeComparison {
  private final TypeDefinition type;
  private final Findings findings;

  TypeComparison(TypeDefinition type, Findings findings) {
    this.type = type;
    this.findings = findings;
  }

  void missing() {
    findings.error("it does not exist", "Create it", Definitions.create(type));
  }

  /**
   * Compares all.
   *
   * @param expected what the model says, as PostgreSQL writes it, or null when it could not be
   *     asked
   */
  void compare(CatalogType actual, @Nullable CatalogType expected) {
    if (expected == null) {
      return;
    }
    if (actual.kind() != expected.kind()) {
      findings.error(
          "it is " + versus(actual.word(), expected.word()), "Give one another name", null);
    } else if (type instanceof EnumDefinition enumeration) {
      labels(enumeration.labels(), actual.labels());
    } else if (actual.kind() == 'd') {
      domain(actual, expected);
    } else if (!actual.attributes().equals(expected.attributes())) {
      findings.error(
          "its attributes are "
              + versus(
                  String.join(", ", actual.attributes()), String.join(", ", expected.attributes())),
          "Change the model, or the type by ALTER TYPE",
          null);
    }
  }

  private void labels(List<String> wanted, List<String> actual) {
    for (int i = 0; i < wanted.size(); i++) {
      String label = wanted.get(i);
      if (!actual.contains(label)) {
        findings.error(
            "the label " + Literals.quote(label) + " is missing",
            "Add it",
            "ALTER TYPE "
                + type.sqlName()
                + " ADD VALUE "
                + Literals.quote(label)
                + place(wanted, i, actual));
      }
    }
    for (String label : actual) {
      if (!wanted.contains(label)) {
        findings.error(
            "the label "
                + Literals.quote(label)
                + " is not in the model, and rows with it"
                + " cannot be read",
            "Add a constant for it",
            null);
      }
    }
    List<String> known = new ArrayList<>(actual);
    known.retainAll(wanted);
    List<String> common = new ArrayList<>(wanted);
    common.retainAll(actual);
    if (!known.equals(common)) {
      findings.error(
          "its labels are in the order "
              + versus(String.join(", ", known), String.join(", ", common)),
          "Put the constants in the order of the database, or create the type anew",
          null);
    }
  }

  /** Where a label is to be added: before the next one that is there, or at the end. */
  private static String place(List<String> wanted, int position, List<String> actual) {
    return wanted.subList(position + 1, wanted.size()).stream()
        .filter(actual::contains)
        .findFirst()
        .map(next -> " BEFORE " + Literals.quote(next))
        .orElse("");
  }

  private void domain(CatalogType actual, CatalogType expected) {
    if (!Objects.equals(actual.base(), expected.base())) {
      findings.error(
          "it is over " + versus(String.valueOf(actual.base()), String.valueOf(expected.base())),
          "Change the model, or create the domain anew",
          null);
    } else if (!actual.checks().equals(expected.checks())) {
      findings.error(
          "its check is " + versus(words(actual.checks()), words(expected.checks())),
          "Change the model, or the domain by ALTER DOMAIN",
          null);
    }
  }

  private static String words(List<String> checks) {
    return checks.isEmpty() ? "none" : String.join(" and ", checks);
  }
}
