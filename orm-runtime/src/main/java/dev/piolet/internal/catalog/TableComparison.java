package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.quoted;
import static dev.piolet.internal.catalog.Findings.versus;

import dev.piolet.catalog.CatalogPolicy;
import dev.piolet.catalog.CatalogTable;
import dev.piolet.internal.ddl.Definitions;
import dev.piolet.schema.Policy;
import dev.piolet.schema.RowSecurity;
import dev.piolet.schema.Table;
import dev.piolet.schema.View;
import dev.piolet.type.Literals;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares a table or view with its model. */
final class TableComparison {
  private final Table<?> table;
  private final Means means;
  private final Findings findings;

  TableComparison(Table<?> table, Means means, Findings findings) {
    this.table = table;
    this.means = means;
    this.findings = findings;
  }

  /** Whether it is of the kind that the model says; tells so when it is not. */
  static boolean isOfItsKind(Table<?> table, char kind, Findings findings) {
    String wanted = kindsOf(table);
    if (wanted.indexOf(kind) >= 0) {
      return true;
    }
    findings.error(
        "it is " + versus(CatalogTable.word(kind), wordOf(wanted)),
        "Give the model another name, or drop or rename what has it",
        null);
    return false;
  }

  private static String kindsOf(Table<?> table) {
    if (!(table instanceof View view)) {
      return "rp";
    }
    if (!view.definition().isCreated()) {
      return "vmrpf";
    }
    return view.definition().materialized() ? "m" : "v";
  }

  private static String wordOf(String kinds) {
    return switch (kinds) {
      case "v" -> "a view";
      case "m" -> "a materialized view";
      case "rp" -> "a table";
      default -> "a view or table";
    };
  }

  /**
   * Compares all.
   *
   * @param expected what the model says, as PostgreSQL writes it, or null when it could not be
   *     asked
   */
  void compare(CatalogTable actual, @Nullable CatalogTable expected) {
    boolean isTable = !(table instanceof View);
    ColumnComparison columns = new ColumnComparison(table, means, findings);
    if (isTable) {
      new PartitionComparison(table, findings).compare(actual, expected);
      storage(actual.properties());
    } else {
      query(actual.properties(), expected);
    }
    comment(actual.properties());
    columns.compare(actual, expected);
    if (isTable) {
      new ConstraintComparison(table, means, findings)
          .compare(actual.constraints(), expected == null ? null : expected.constraints());
    }
    new IndexComparison(table, means, findings)
        .compare(actual.indexes(), expected == null ? Map.of() : expected.indexes());
    if (isTable) {
      rowSecurity(actual);
      policies(actual.policies(), expected == null ? Map.of() : expected.policies());
      relatives(actual.relatives());
    }
    columns.compareUnknown(actual.columns());
  }

  private void relatives(List<CatalogTable.Relative> relatives) {
    for (CatalogTable.Relative relative : relatives) {
      switch (relative.kind()) {
        case "child" ->
            findings.error(
                relative.name()
                    + " inherits from it: its rows are among those of the table, where neither keys"
                    + " nor foreign keys hold for them",
                "Let it inherit no more, so that its rows are its own",
                "ALTER TABLE " + relative.name() + " NO INHERIT " + table);
        case "parent" ->
            findings.note(
                "it inherits from " + relative.name() + ", where its rows are seen too",
                "Let it inherit no more, if that is not wanted",
                "ALTER TABLE " + table + " NO INHERIT " + relative.name());
        default ->
            findings.note(
                "it is a partition of " + relative.name() + ", which takes some rows alone",
                "Detach it, if it is to be a table of its own",
                "ALTER TABLE " + relative.name() + " DETACH PARTITION " + table);
      }
    }
  }

  private void query(CatalogTable.Properties actual, @Nullable CatalogTable expected) {
    String wanted = expected == null ? null : expected.properties().query();
    if (wanted != null && !wanted.equals(actual.query())) {
      findings.error(
          "its query in the database is\n"
              + text(actual.query())
              + "\nand in the model\n"
              + text(wanted),
          "Change the model, or drop the view and create it again",
          null);
    }
    if (actual.kind() == 'm' && !actual.populated()) {
      findings.error(
          "it was created WITH NO DATA or refreshed so, and cannot be read",
          "Refresh it",
          "REFRESH MATERIALIZED VIEW " + table);
    }
  }

  private static String text(@Nullable String query) {
    return String.valueOf(query).strip().replaceFirst(";$", "");
  }

  private void comment(CatalogTable.Properties actual) {
    String wanted = table.details().comment();
    if (wanted != null && !wanted.equals(actual.comment())) {
      String kind =
          switch (actual.kind()) {
            case 'v' -> "VIEW ";
            case 'm' -> "MATERIALIZED VIEW ";
            case 'f' -> "FOREIGN TABLE ";
            default -> "TABLE ";
          };
      findings.note(
          "it has another comment than in the model",
          "Write it",
          "COMMENT ON " + kind + table + " IS " + Literals.quote(wanted));
    }
  }

  private void storage(CatalogTable.Properties actual) {
    boolean unlogged = table.details().unlogged();
    if (table.details().partitioning() == null && unlogged != actual.unlogged()) {
      findings.error(
          "it is "
              + (unlogged ? versus("logged", "unlogged") : versus("unlogged", "logged"))
              + (unlogged ? "" : ", so that it is empty after a crash"),
          "Change it, which writes the whole table anew",
          "ALTER TABLE " + table + (unlogged ? " SET UNLOGGED" : " SET LOGGED"));
    }
    String tablespace = table.details().tablespace();
    if (tablespace != null && !tablespace.equals(actual.tablespace())) {
      findings.note(
          "it is not in the tablespace " + quoted(tablespace),
          "Move it, which locks it meanwhile",
          "ALTER TABLE " + table + " SET TABLESPACE " + quoted(tablespace));
    }
  }

  private void rowSecurity(CatalogTable actual) {
    RowSecurity wanted = table.details().rowSecurity();
    if (wanted == null && actual.properties().rowSecurity()) {
      findings.note(
          "it has row-level security, and the model does not say so",
          "Say so in the model by @RowSecurity, or turn it off",
          "ALTER TABLE " + table + " DISABLE ROW LEVEL SECURITY");
    } else if (wanted != null && !actual.properties().rowSecurity()) {
      findings.error(
          "it has no row-level security: every row is seen",
          "Turn it on",
          "ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY");
    }
    boolean forced = wanted != null && wanted.force();
    if (forced && !actual.properties().forcedRowSecurity()) {
      findings.error(
          "its row-level security does not bind the table's owner",
          "Force it",
          "ALTER TABLE " + table + " FORCE ROW LEVEL SECURITY");
    } else if (wanted != null && !forced && actual.properties().forcedRowSecurity()) {
      findings.error(
          "its row-level security binds the table's owner, and in the model it does not",
          "Change it",
          "ALTER TABLE " + table + " NO FORCE ROW LEVEL SECURITY");
    }
  }

  private void policies(Map<String, CatalogPolicy> actual, Map<String, CatalogPolicy> expected) {
    RowSecurity security = table.details().rowSecurity();
    List<Policy> wanted = security == null ? List.of() : security.policies();
    Map<String, CatalogPolicy> left = new TreeMap<>(actual);
    for (Policy policy : wanted) {
      CatalogPolicy now = left.remove(policy.name());
      CatalogPolicy model = expected.get(policy.name());
      String create = Definitions.create(table, policy);
      if (now == null) {
        findings.error("the policy " + quoted(policy.name()) + " is missing", "Create it", create);
      } else if (model != null && !areSame(now, model)) {
        findings.error(
            "the policy "
                + quoted(policy.name())
                + " is "
                + versus(now.toString(), model.toString()),
            "Drop it and create it again",
            drop(policy.name()) + "; " + create);
      }
    }
    if (security != null) {
      left.forEach(
          (name, is) ->
              findings.error(
                  "the policy "
                      + quoted(name)
                      + ", "
                      + is
                      + ", is not in the model: other rows are seen than it says",
                  "Add it to the model, or drop it",
                  drop(name)));
    }
  }

  private boolean areSame(CatalogPolicy one, CatalogPolicy other) {
    return one.permissive() == other.permissive()
        && one.command().equals(other.command())
        && one.roles().equals(other.roles())
        && means.areSame(one.using(), other.using(), table)
        && means.areSame(one.check(), other.check(), table);
  }

  private String drop(String policy) {
    return "DROP POLICY " + quoted(policy) + " ON " + table;
  }
}
