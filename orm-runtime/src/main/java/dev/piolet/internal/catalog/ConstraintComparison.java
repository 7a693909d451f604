package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.quoted;
import static dev.piolet.internal.catalog.Findings.versus;

import dev.piolet.annotations.Deferrable;
import dev.piolet.catalog.CatalogConstraint;
import dev.piolet.catalog.CatalogConstraint.Reference;
import dev.piolet.internal.ddl.Definitions;
import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.PrimaryKey;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the constraints of a table with those of its model. */
final class ConstraintComparison {
  private final Table<?> table;
  private final List<Constraint<?>> wanted = new ArrayList<>();
  private final Means means;
  private final Findings findings;
  private final ConstraintRemedy remedy;

  ConstraintComparison(Table<?> table, Means means, Findings findings) {
    this.table = table;
    this.means = means;
    this.findings = findings;
    this.remedy = new ConstraintRemedy(table, means.probe());
    if (table instanceof KeyedTable<?, ?> keyed) {
      wanted.add(keyed.primaryKeyConstraint());
    }
    wanted.addAll(table.constraints());
  }

  /**
   * Compares all constraints.
   *
   * @param expected those that the model says, as PostgreSQL writes them, or null when it could not
   *     be asked; without foreign keys
   */
  void compare(
      Map<String, CatalogConstraint> actual, @Nullable Map<String, CatalogConstraint> expected) {
    Map<String, CatalogConstraint> left = new HashMap<>(actual);
    List<Constraint<?>> unmatched = new ArrayList<>();
    for (Constraint<?> constraint : wanted) {
      CatalogConstraint found = left.remove(constraint.name());
      if (found == null) {
        unmatched.add(constraint);
      } else {
        compare(constraint, found, expected);
      }
    }
    for (Constraint<?> constraint : unmatched) {
      CatalogConstraint found = byMeaning(constraint, left, expected);
      if (found == null) {
        missing(constraint, expected);
      } else {
        left.remove(found.name());
        otherName(constraint, found, expected);
      }
    }
    actual.values().stream().filter(left::containsValue).forEach(this::unknown);
  }

  private void compare(
      Constraint<?> constraint,
      CatalogConstraint found,
      @Nullable Map<String, CatalogConstraint> expected) {
    if (isKnown(constraint, expected) && !isSame(constraint, found, expected)) {
      replace(
          "the "
              + found.word()
              + " "
              + quoted(found.name())
              + " is "
              + versus(found.definition(), definition(constraint, expected)),
          constraint,
          found,
          found.name());
    } else {
      completeness(found.name(), constraint, found);
    }
  }

  /**
   * Tells what is true of no row that was there before, or of no partition.
   *
   * @param name what it is called by then
   */
  private void completeness(String name, Constraint<?> constraint, CatalogConstraint found) {
    if (!found.valid()) {
      replace(
          "the "
              + found.word()
              + " "
              + quoted(name)
              + " is invalid, as a partition has no index for it: rows there may clash",
          constraint,
          found,
          name);
    } else if (!found.validated() && found.enforced()) {
      error(
          constraint,
          "the "
              + found.word()
              + " "
              + quoted(name)
              + " is NOT VALID: rows that were there before it need not fulfil it",
          "Validate it",
          "ALTER TABLE " + table + " VALIDATE CONSTRAINT " + quoted(name));
    }
  }

  /** Tells a difference whose remedy rows may stand in the way of. */
  private void error(
      Constraint<?> constraint, String what, String advice, @Nullable String change) {
    String violations = change == null ? "" : new Violations(means.probe()).of(constraint);
    boolean canBe = violations.isEmpty();
    findingsOf(constraint)
        .error(
            what,
            canBe ? advice : "Correct first the rows that do not fulfil it: " + violations,
            canBe ? change : null);
  }

  private void replace(
      String what, Constraint<?> constraint, CatalogConstraint found, String name) {
    String replacement = remedy.replace(constraint, found, name);
    error(
        constraint,
        what,
        replacement == null
            ? "Replace it, after the foreign keys that refer to it: " + remedy.references(name)
            : "Replace it",
        replacement);
  }

  /** Whether the meaning of a constraint in the model is known. */
  private static boolean isKnown(
      Constraint<?> constraint, @Nullable Map<String, CatalogConstraint> expected) {
    return constraint instanceof ForeignKey<?, ?>
        || expected != null && expected.containsKey(constraint.name());
  }

  private boolean isSame(
      Constraint<?> constraint,
      CatalogConstraint found,
      @Nullable Map<String, CatalogConstraint> expected) {
    if (constraint instanceof ForeignKey<?, ?> foreignKey) {
      return found.kind().equals("f")
          && found.columns().equals(names(foreignKey.columns()))
          && found.enforced() == foreignKey.options().enforced()
          && found.reference().equals(reference(foreignKey));
    }
    CatalogConstraint model = expected == null ? null : expected.get(constraint.name());
    if (model == null || !found.kind().equals(model.kind())) {
      return false;
    }
    return found.kind().equals("c")
        ? found.inherited() == model.inherited()
            && found.enforced() == model.enforced()
            && means.areSame(found.expression(), model.expression(), table)
        : found.definition().equals(model.definition());
  }

  private Reference reference(ForeignKey<?, ?> foreignKey) {
    String actions =
        letter(foreignKey.options().onUpdate()) + letter(foreignKey.options().onDelete());
    return new Reference(
        means.oids().applyAsLong(foreignKey.referencedTable()),
        names(foreignKey.referencedColumns()),
        actions,
        's',
        List.of(),
        foreignKey.options().period(),
        letter(foreignKey.options().deferrable()));
  }

  /** The letter by which the catalog knows an action; that of SET DEFAULT is its second word's. */
  private static String letter(Enum<?> action) {
    return switch (action.name()) {
      case "NO_ACTION" -> "a";
      case "RESTRICT" -> "r";
      case "CASCADE" -> "c";
      case "SET_NULL" -> "n";
      default -> "d";
    };
  }

  private static char letter(Deferrable deferrable) {
    return switch (deferrable) {
      case NOT_DEFERRABLE -> 'n';
      case INITIALLY_IMMEDIATE -> 'i';
      case INITIALLY_DEFERRED -> 'd';
    };
  }

  private static List<String> names(List<? extends Column<?, ?>> columns) {
    return columns.stream().<String>map(Column::name).toList();
  }

  private static String definition(
      Constraint<?> constraint, @Nullable Map<String, CatalogConstraint> expected) {
    CatalogConstraint model = expected == null ? null : expected.get(constraint.name());
    return model == null ? Definitions.body(constraint) : model.definition();
  }

  /** A constraint that means the same under another name; the primary key, whatever it is. */
  private @Nullable CatalogConstraint byMeaning(
      Constraint<?> constraint,
      Map<String, CatalogConstraint> left,
      @Nullable Map<String, CatalogConstraint> expected) {
    boolean isKey = constraint instanceof PrimaryKey<?>;
    return left.values().stream()
        .filter(found -> isKey && found.kind().equals("p") || isSame(constraint, found, expected))
        .min(java.util.Comparator.comparing(CatalogConstraint::name))
        .orElse(null);
  }

  private void otherName(
      Constraint<?> constraint,
      CatalogConstraint found,
      @Nullable Map<String, CatalogConstraint> expected) {
    if (!isSame(constraint, found, expected)) {
      compare(constraint, found, expected);
      return;
    }
    findingsOf(constraint)
        .note(
            "the "
                + found.word()
                + " "
                + found.definition()
                + " is called "
                + versus(quoted(found.name()), quoted(constraint.name())),
            "Rename it, as programs name it where rows clash",
            "ALTER TABLE "
                + table
                + " RENAME CONSTRAINT "
                + quoted(found.name())
                + " TO "
                + quoted(constraint.name()));
    completeness(constraint.name(), constraint, found);
  }

  private void missing(
      Constraint<?> constraint, @Nullable Map<String, CatalogConstraint> expected) {
    error(
        constraint,
        "the constraint "
            + quoted(constraint.name())
            + ", "
            + definition(constraint, expected)
            + ", is missing",
        "Add it",
        "ALTER TABLE " + table + " ADD " + Definitions.of(constraint));
  }

  private Findings findingsOf(Constraint<?> constraint) {
    return constraint instanceof ForeignKey<?, ?>
        ? new Findings(means.afterTables(), findings.subject())
        : findings;
  }

  private void unknown(CatalogConstraint constraint) {
    String drop = remedy.drop(constraint.name());
    findings.note(
        "the "
            + constraint.word()
            + " "
            + quoted(constraint.name())
            + ", "
            + Objects.requireNonNull(constraint.definition())
            + ", is not in the model",
        drop == null
            ? "Add it to the model; it cannot be dropped, as a foreign key refers to it: "
                + remedy.references(constraint.name())
            : "Add it to the model, or drop it",
        drop);
  }
}
