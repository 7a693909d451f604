package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.quoted;
import static dev.piolet.internal.catalog.Findings.versus;

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
  private final Findings findings;

  ColumnComparison(Table<?> table, Findings findings) {
    this.table = table;
    this.isView = table instanceof View;
    this.findings = findings;
  }

  /**
   * Compares all columns.
   *
   * @param expected those that the model says, as PostgreSQL writes them; what is not among them is
   *     compared as far as that goes without PostgreSQL
   */
  void compare(Map<String, CatalogColumn> actual, Map<String, CatalogColumn> expected) {
    for (Column<?, ?> column : table.columns()) {
      CatalogColumn found = actual.get(column.name());
      if (found == null) {
        missing(column);
      } else {
        compare(column, found, expected.get(column.name()));
      }
    }
    for (CatalogColumn column : actual.values()) {
      if (table.columns().stream().noneMatch(known -> known.name().equals(column.name()))) {
        unknown(column);
      }
    }
  }

  private String alter(String name, String action) {
    return "ALTER TABLE " + table + " ALTER COLUMN " + quoted(name) + " " + action;
  }

  private static String the(String name) {
    return "the column " + quoted(name) + " ";
  }

  private void missing(Column<?, ?> column) {
    if (isView) {
      findings.error(the(column.name()) + "is missing", "Add it to the view's query", null);
    } else {
      findings.error(
          the(column.name()) + "is missing",
          "Add it",
          "ALTER TABLE " + table + " ADD COLUMN " + Definitions.of(column));
    }
  }

  private void unknown(CatalogColumn column) {
    boolean needed =
        column.notNull()
            && column.expression() == null
            && column.identity().isEmpty()
            && !column.isGenerated();
    if (needed && !isView) {
      findings.error(
          the(column.name())
              + "("
              + column.type()
              + ") is not in the model, and inserts fail as it is NOT NULL and has no default",
          "Add it to the model, or allow NULL",
          alter(column.name(), "DROP NOT NULL"));
    } else {
      findings.note(
          the(column.name()) + "(" + column.type() + ") is not in the model",
          "Add it to the model if it is to be read and written",
          null);
    }
  }

  private void compare(
      Column<?, ?> column, CatalogColumn actual, @Nullable CatalogColumn expected) {
    if (expected != null && !expected.type().equals(actual.type())) {
      otherType(column, actual, expected);
    } else if (expected != null && !isView) {
      collation(column, actual, expected);
      generated(column, actual, expected);
    }
    if (!isView) {
      identity(column, actual);
      nullability(column, actual);
    }
    comment(column, actual);
  }

  private void otherType(Column<?, ?> column, CatalogColumn actual, CatalogColumn expected) {
    String what = the(column.name()) + "is " + versus(actual.type(), expected.type());
    if (isView) {
      findings.error(what, "Change the view's query or the model", null);
      return;
    }
    String type = column.type().name();
    findings.error(
        what,
        "Change the model, or the column",
        alter(column.name(), "TYPE " + type + " USING " + quoted(column.name()) + "::" + type));
  }

  private void collation(Column<?, ?> column, CatalogColumn actual, CatalogColumn expected) {
    if (!Objects.equals(actual.collation(), expected.collation())) {
      String collation = expected.collation() == null ? "default" : expected.collation();
      findings.error(
          the(column.name())
              + "has the collation "
              + versus(
                  actual.collation() == null ? "of its type" : quoted(actual.collation()),
                  expected.collation() == null ? "that of its type" : quoted(collation)),
          "Change it",
          alter(column.name(), "TYPE " + column.type().name() + " COLLATE " + quoted(collation)));
    }
  }

  private void generated(Column<?, ?> column, CatalogColumn actual, CatalogColumn expected) {
    boolean same =
        actual.generated().equals(expected.generated())
            && (!actual.isGenerated()
                || Objects.equals(actual.expression(), expected.expression()));
    if (same) {
      defaults(column, actual, expected);
      return;
    }
    findings.error(
        the(column.name()) + "is " + versus(generation(actual), generation(expected)),
        "Drop it and add it again",
        "ALTER TABLE "
            + table
            + " DROP COLUMN "
            + quoted(column.name())
            + ", ADD COLUMN "
            + Definitions.of(column));
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
    if (Objects.equals(now, wanted) || isSerial(column, actual)) {
      return;
    }
    if (wanted == null) {
      findings.note(
          the(column.name()) + "has " + versus("the default " + now, "none"),
          "Say it in the model, or drop it",
          alter(column.name(), "DROP DEFAULT"));
    } else {
      findings.error(
          the(column.name())
              + "has "
              + versus(now == null ? "no default" : "the default " + now, wanted),
          "Set it",
          alter(column.name(), "SET DEFAULT " + Definitions.defaultOf(column)));
    }
  }

  private static boolean isSerial(Column<?, ?> column, CatalogColumn actual) {
    String now = actual.defaultExpression();
    return now != null && now.startsWith("nextval(") && !identityOf(column).isEmpty();
  }

  private static String identityOf(Column<?, ?> column) {
    return switch (column.options().generation()) {
      case IDENTITY_ALWAYS -> "a";
      case IDENTITY_BY_DEFAULT -> "d";
      default -> "";
    };
  }

  private static String identityWords(String identity) {
    return switch (identity) {
      case "a" -> "GENERATED ALWAYS AS IDENTITY";
      case "d" -> "GENERATED BY DEFAULT AS IDENTITY";
      default -> "no identity column";
    };
  }

  private void identity(Column<?, ?> column, CatalogColumn actual) {
    String wanted = identityOf(column);
    if (isSerial(column, actual)) {
      findings.note(
          the(column.name())
              + "is "
              + versus("numbered by the default " + actual.expression(), identityWords(wanted)),
          "Inserts work with both; to have an identity column, drop the default and its sequence",
          null);
    } else if (!wanted.equals(actual.identity())) {
      String change =
          wanted.isEmpty()
              ? "DROP IDENTITY"
              : (actual.identity().isEmpty() ? "ADD " : "SET ")
                  + (wanted.equals("a") ? "GENERATED ALWAYS" : "GENERATED BY DEFAULT")
                  + (actual.identity().isEmpty() ? " AS IDENTITY" : "");
      findings.error(
          the(column.name())
              + "is "
              + versus(identityWords(actual.identity()), identityWords(wanted)),
          "Change it",
          alter(column.name(), change));
    }
  }

  private void nullability(Column<?, ?> column, CatalogColumn actual) {
    boolean nullable = column.options().nullable();
    if (nullable && actual.notNull()) {
      findings.error(
          the(column.name()) + "is " + versus("NOT NULL", "nullable"),
          "Allow NULL",
          alter(column.name(), "DROP NOT NULL"));
    } else if (!nullable && !actual.notNull()) {
      findings.error(
          the(column.name()) + "is " + versus("nullable", "NOT NULL"),
          "Forbid NULL",
          alter(column.name(), "SET NOT NULL"));
    }
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
