package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.versus;

import dev.piolet.catalog.CatalogType;
import dev.piolet.catalog.CatalogType.Attribute;
import dev.piolet.internal.ddl.Definitions;
import dev.piolet.type.EnumDefinition;
import dev.piolet.type.Literals;
import dev.piolet.type.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a type that a program defines with that of its name in the database. */
final class TypeComparison {
  private final TypeDefinition type;
  private final Means means;
  private final Findings findings;

  TypeComparison(TypeDefinition type, Means means, Findings findings) {
    this.type = type;
    this.means = means;
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
    } else if (actual.domain() != null && expected.domain() != null) {
      new DomainComparison(type, means, findings).compare(actual.domain(), expected.domain());
    } else {
      attributes(actual.attributes(), expected.attributes());
    }
  }

  private void attributes(List<Attribute> actual, List<Attribute> expected) {
    boolean areSame = actual.size() == expected.size();
    for (int i = 0; areSame && i < actual.size(); i++) {
      areSame = areAlike(actual.get(i), expected.get(i));
    }
    if (!areSame) {
      String change = changeOfAttributes(actual, expected);
      findings.error(
          "its attributes are " + versus(words(actual), words(expected)),
          change == null
              ? "Change the model, or create the type anew"
              : "Change the model, or the type, whose values lose what is dropped",
          change);
    }
  }

  private static boolean areAlike(Attribute left, Attribute right) {
    return left.name().equals(right.name())
        && TypeNames.areAlike(left.type(), right.type())
        && left.collation().equals(right.collation());
  }

  private static String words(List<Attribute> attributes) {
    return attributes.stream().map(Attribute::toString).collect(Collectors.joining(", "));
  }

  /** Attributes can be dropped, and added at the end; null where that does not do. */
  private @Nullable String changeOfAttributes(List<Attribute> actual, List<Attribute> expected) {
    List<Attribute> left = new ArrayList<>();
    List<String> changes = new ArrayList<>();
    for (Attribute one : actual) {
      if (expected.stream().anyMatch(other -> areAlike(one, other))) {
        left.add(one);
      } else {
        changes.add("DROP ATTRIBUTE " + one.name());
      }
    }
    for (int i = 0; i < expected.size(); i++) {
      if (i >= left.size()) {
        changes.add("ADD ATTRIBUTE " + expected.get(i));
      } else if (!areAlike(left.get(i), expected.get(i))) {
        return null;
      }
    }
    return "ALTER TYPE " + type.sqlName() + " " + String.join(", ", changes);
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
    List<String> unknown = actual.stream().filter(label -> !wanted.contains(label)).toList();
    List<String> known = new ArrayList<>(actual);
    known.retainAll(wanted);
    List<String> common = new ArrayList<>(wanted);
    common.retainAll(actual);
    EnumRemedy remedy = new EnumRemedy(type, means.probe());
    if (!unknown.isEmpty()) {
      unknown(unknown, remedy);
    }
    if (!known.equals(common)) {
      String obstacles = remedy.obstacles();
      findings.error(
          "its labels are in the order "
              + versus(String.join(", ", known), String.join(", ", common)),
          obstacles.isEmpty()
              ? "Put the constants in the order of the database, or create the type anew"
              : "Put the constants in the order of the database; the type cannot be created anew"
                  + " while it is used by "
                  + obstacles,
          obstacles.isEmpty() ? remedy.recreate() : null);
    }
  }

  private void unknown(List<String> labels, EnumRemedy remedy) {
    boolean isOne = labels.size() == 1;
    String obstacles = remedy.obstacles();
    String add = isOne ? "Add a constant for it" : "Add a constant for each";
    findings.error(
        (isOne ? "the label " : "the labels ")
            + labels.stream().map(Literals::quote).collect(Collectors.joining(", "))
            + (isOne
                ? " is not in the model, and rows with it cannot be read"
                : " are not in the model, and rows with them cannot be read"),
        obstacles.isEmpty()
            ? add + ", or create the type anew, which is refused while rows have such a label"
            : add + "; the type cannot be created anew while it is used by " + obstacles,
        obstacles.isEmpty() ? remedy.recreate() : null);
  }

  /** Where a label is to be added: before the next one that is there, or at the end. */
  private static String place(List<String> wanted, int position, List<String> actual) {
    return wanted.subList(position + 1, wanted.size()).stream()
        .filter(actual::contains)
        .findFirst()
        .map(next -> " BEFORE " + Literals.quote(next))
        .orElse("");
  }
}
