package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.quoted;
import static dev.piolet.internal.catalog.Findings.versus;

import dev.piolet.catalog.CatalogColumn;
import dev.piolet.catalog.CatalogSequence;
import dev.piolet.catalog.CatalogTable;
import dev.piolet.internal.ddl.Definitions;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.View;
import dev.piolet.type.Literals;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the columns of a table with those of its model. */
final class ColumnComparison {
  private final Table<?> table;
  private final boolean isView;
  private final Means means;
  private final Findings findings;
  private final ColumnRemedy remedy;

  ColumnComparison(Table<?> table, Means means, Findings findings) {
    this.table = table;
    this.isView = table instanceof View;
    this.means = means;
    this.findings = findings;
    this.remedy = new ColumnRemedy(table, means.probe());
  }

  /**
   * Compares the columns of the model. Those that are computed come last, as others may be missing
   * that they need.
   *
   * @param expected what the model says, as PostgreSQL writes it, or null when it could not be
   *     asked
   */
  void compare(CatalogTable actual, @Nullable CatalogTable expected) {
    for (boolean isGenerated : new boolean[] {false, true}) {
      for (Column<?, ?> column : table.columns()) {
        if (isGenerated == (column.options().generatedAs() != null)) {
          compare(column, actual, expected);
        }
      }
    }
  }

  private void compare(Column<?, ?> column, CatalogTable actual, @Nullable CatalogTable expected) {
    CatalogColumn found = actual.columns().get(column.name());
    CatalogColumn model = expected == null ? null : expected.columns().get(column.name());
    if (found == null) {
      missing(column);
      return;
    }
    compare(column, found, model);
    CatalogSequence numbers = actual.identities().get(column.name());
    if (numbers != null && expected != null && expected.identities().containsKey(column.name())) {
      new SequenceOptions(numbers, findings, the(column.name()) + "is numbered by a sequence that ")
          .compareIdentity(Objects.requireNonNull(expected.identities().get(column.name())));
    }
  }

  /** Tells which columns the model does not know, at last: to drop one drops what else is of it. */
  void compareUnknown(Map<String, CatalogColumn> actual) {
    for (CatalogColumn column : actual.values()) {
      if (table.columns().stream().noneMatch(known -> known.name().equals(column.name()))) {
        unknown(column);
      }
    }
  }

  private static String the(String name) {
    return "the column " + quoted(name) + " ";
  }

  private void missing(Column<?, ?> column) {
    String what = the(column.name()) + "is missing";
    if (isView) {
      findings.error(what, "Add it to the view's query", null);
      return;
    }
    String add = remedy.add(column);
    findings.error(what, add == null ? remedy.addInSteps(column) : "Add it", add);
  }

  private void unknown(CatalogColumn column) {
    boolean needed =
        column.notNull()
            && column.expression() == null
            && column.identity().isEmpty()
            && !column.isGenerated();
    String what = the(column.name()) + "(" + column.type() + ") is not in the model";
    if (needed && !isView) {
      findings.error(
          what + ", and inserts fail as it is NOT NULL and has no default",
          "Add it to the model, or allow NULL",
          remedy.alter(ColumnRemedy.column(column.name(), "DROP NOT NULL")));
    }
    if (isView) {
      findings.note(what, "Add it to the model if it is to be read", null);
      return;
    }
    String obstacles = remedy.obstacles(column.name());
    findings.note(
        what,
        obstacles.isEmpty()
            ? "Add it to the model if it is to be read and written, or drop it, which deletes its"
                + " values"
            : "Add it to the model if it is to be read and written; to drop it, change first what"
                + " needs it: "
                + obstacles,
        obstacles.isEmpty() ? remedy.alter("DROP COLUMN " + quoted(column.name())) : null);
  }

  private void compare(
      Column<?, ?> column, CatalogColumn actual, @Nullable CatalogColumn expected) {
    boolean isSame = expected == null || expected.type().equals(actual.type());
    if (expected != null && !isSame) {
      otherType(column, actual, expected);
    }
    if (!isView) {
      boolean isIdentified = new IdentityComparison(column, remedy, findings).compare(actual);
      if (expected != null && isSame) {
        collation(column, actual, expected);
        generated(column, actual, expected, isIdentified);
      }
      nullability(column, actual, isIdentified);
    }
    comment(column, actual);
  }

  private void otherType(Column<?, ?> column, CatalogColumn actual, CatalogColumn expected) {
    String what = the(column.name()) + "is " + versus(actual.type(), expected.type());
    if (isView) {
      findings.error(what, "Change the view's query or the model", null);
      return;
    }
    String obstacles = remedy.obstacles(column.name());
    if (!obstacles.isEmpty()) {
      findings.error(
          what,
          "Change the model; or drop what needs the column, change it, and create that again: "
              + obstacles,
          null);
      return;
    }
    String change = remedy.retype(column, actual, expected);
    findings.error(
        what,
        change == null
            ? "Change the model; or add a column of the type, and fill it from this one"
            : "Change the model, or the column",
        change);
  }

  private void collation(Column<?, ?> column, CatalogColumn actual, CatalogColumn expected) {
    if (!Objects.equals(actual.collation(), expected.collation())) {
      String collation = expected.collation() == null ? "\"default\"" : expected.collation();
      findings.error(
          the(column.name())
              + "has the collation "
              + versus(
                  actual.collation() == null ? "of its type" : actual.collation(),
                  expected.collation() == null ? "that of its type" : collation),
          "Change it",
          remedy.alter(
              ColumnRemedy.column(
                  column.name(), "TYPE " + column.type().name() + " COLLATE " + collation)));
    }
  }

  private void generated(
      Column<?, ?> column, CatalogColumn actual, CatalogColumn expected, boolean isIdentified) {
    boolean same =
        actual.generated().equals(expected.generated())
            && (!actual.isGenerated()
                || means.areSame(actual.expression(), expected.expression(), table));
    if (same && !isIdentified) {
      defaults(column, actual, expected);
    }
    if (same) {
      return;
    }
    String change = remedy.regenerate(column, actual, expected);
    findings.error(
        the(column.name()) + "is " + versus(generation(actual), generation(expected)),
        change == null ? "Add another column, and fill it from this one" : "Change it",
        change);
  }

  private static String generation(CatalogColumn column) {
    if (!column.isGenerated()) {
      return "not generated";
    }
    String kind = column.generated().equals("v") ? " VIRTUAL" : " STORED";
    return "GENERATED ALWAYS AS (" + column.expression() + ")" + kind;
  }

  private void defaults(Column<?, ?> column, CatalogColumn actual, CatalogColumn expected) {
    String now = actual.defaultExpression();
    String wanted = expected.defaultExpression();
    if (IdentityComparison.isSerial(column, actual)
        || means.expressions().areSameDefaults(now, wanted, actual.type())) {
      return;
    }
    if (wanted == null) {
      findings.note(
          the(column.name()) + "has " + versus("the default " + now, "none"),
          "Say it in the model, or drop it",
          remedy.alter(ColumnRemedy.column(column.name(), "DROP DEFAULT")));
    } else {
      findings.error(
          the(column.name())
              + "has "
              + versus(now == null ? "no default" : "the default " + now, wanted),
          "Set it",
          remedy.alter(
              ColumnRemedy.column(column.name(), "SET DEFAULT " + Definitions.defaultOf(column))));
    }
  }

  private void nullability(Column<?, ?> column, CatalogColumn actual, boolean isIdentified) {
    boolean nullable = column.options().nullable();
    if (nullable && actual.notNull()) {
      findings.error(
          the(column.name()) + "is " + versus("NOT NULL", "nullable"),
          "Allow NULL",
          remedy.alter(ColumnRemedy.column(column.name(), "DROP NOT NULL")));
    } else if (!nullable && (!actual.notNull() || actual.unvalidated()) && !isIdentified) {
      notNull(column, actual);
    }
  }

  private void notNull(Column<?, ?> column, CatalogColumn actual) {
    String what =
        actual.notNull()
            ? "is NOT NULL, but NOT VALID: rows that were there before may have NULL in it"
            : "is " + versus("nullable", "NOT NULL");
    String set = remedy.setNotNull(column);
    String advice = "Forbid NULL";
    if (set == null) {
      advice =
          "It is NULL in some rows, which no default says a value for: UPDATE "
              + table
              + " SET "
              + quoted(column.name())
              + " = ... WHERE "
              + quoted(column.name())
              + " IS NULL, and validate again";
    } else if (set.startsWith("UPDATE")) {
      advice = "Give the default to those rows that have NULL in it, and forbid NULL";
    }
    findings.error(the(column.name()) + what, advice, set);
  }

  private void comment(Column<?, ?> column, CatalogColumn actual) {
    String wanted = column.options().comment();
    if (wanted != null && !wanted.equals(actual.comment())) {
      findings.note(
          the(column.name()) + "has another comment than in the model",
          "Write it",
          "COMMENT ON COLUMN "
              + table
              + "."
              + quoted(column.name())
              + " IS "
              + Literals.quote(wanted));
    }
  }
}
