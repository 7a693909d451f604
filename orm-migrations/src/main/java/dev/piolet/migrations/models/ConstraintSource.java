package dev.piolet.migrations.models;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.piolet.annotations.Check;
import dev.piolet.annotations.Exclusion;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.PrimaryKey;
import dev.piolet.annotations.Unique;
import dev.piolet.catalog.CatalogConstraint;
import dev.piolet.catalog.CatalogIndex;
import dev.piolet.catalog.CatalogTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Writes the constraints of a table: at its columns where that says all, or at the class. */
final class ConstraintSource {
  private static final int MAX_NAME_BYTES = 63;

  private final Context context;
  private final CatalogTable table;
  private final SimpleConstraints simple;
  private final List<AnnotationSpec> annotations = new ArrayList<>();

  ConstraintSource(Context context, CatalogTable table, SimpleConstraints simple) {
    this.context = context;
    this.table = table;
    this.simple = simple;
  }

  /** Writes all; returns those that are said at the class. */
  List<AnnotationSpec> write() {
    for (CatalogConstraint constraint : table.constraints().values()) {
      switch (constraint.kind()) {
        case "p" -> primaryKey(constraint);
        case "u" -> unique(constraint);
        case "c" -> check(constraint);
        case "f" -> foreignKey(constraint);
        default -> exclusion(constraint);
      }
      if (!constraint.validated()) {
        note(constraint, "that it is NOT VALID", "It is valid in the model; validate it");
      }
      if (!constraint.enforced() && constraint.kind().equals("u")) {
        note(constraint, "that it is NOT ENFORCED", "It is enforced");
      }
    }
    return annotations;
  }

  private void note(CatalogConstraint constraint, String what, String nearest) {
    context
        .notes()
        .add(
            Context.object(table) + ", " + constraint.word() + " \"" + constraint.name() + '"',
            what,
            nearest);
  }

  private String property(String column) {
    return context.names().property(Names.keyOf(table), column);
  }

  private List<String> properties(List<String> columns) {
    return columns.stream().map(this::property).toList();
  }

  private static boolean isWithoutOverlaps(CatalogConstraint constraint) {
    return constraint.definition().contains(" WITHOUT OVERLAPS)");
  }

  /** Whether a name is the one that PostgreSQL would choose. */
  static boolean isUsualName(CatalogTable table, String column, String label, String name) {
    String usual = table.name() + (column.isEmpty() ? "" : '_' + column) + '_' + label;
    return usual.equals(name) && usual.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME_BYTES;
  }

  private void primaryKey(CatalogConstraint key) {
    Members members = new Members(PrimaryKey.class);
    if (!isUsualName(table, "", "pkey", key.name())) {
      members.text("name", key.name());
    }
    members.texts("include", properties(included(key)));
    members.flag("withoutOverlaps", isWithoutOverlaps(key));
    if (!members.isEmpty()) {
      annotations.add(members.build());
    }
    if (key.reference().deferrable() != 'n') {
      note(key, "that it is deferrable", "It is checked with every statement");
    }
  }

  private static List<String> included(CatalogConstraint constraint) {
    CatalogIndex.Structure index = constraint.index();
    return index == null ? List.of() : index.included();
  }

  private void unique(CatalogConstraint unique) {
    CatalogIndex.Structure index = Objects.requireNonNull(unique.index());
    boolean isSimple =
        unique.columns().size() == 1
            && isUsualName(table, unique.columns().get(0), "key", unique.name())
            && index.included().isEmpty()
            && !index.nullsNotDistinct()
            && unique.reference().deferrable() == 'n';
    if (isSimple && simple.addUnique(unique.columns().get(0))) {
      return;
    }
    Members members = new Members(Unique.class);
    members
        .texts("value", properties(unique.columns()))
        .text("name", unique.name())
        .flag("nullsNotDistinct", index.nullsNotDistinct())
        .texts("include", properties(index.included()))
        .flag("withoutOverlaps", isWithoutOverlaps(unique));
    SimpleConstraints.deferrable(members, unique);
    annotations.add(members.build());
  }

  private void check(CatalogConstraint check) {
    String condition = SqlText.bare(String.valueOf(check.expression()));
    boolean isSimple =
        check.columns().size() == 1
            && check.inherited()
            && check.enforced()
            && isUsualName(table, check.columns().get(0), "check", check.name());
    if (isSimple && simple.addCheck(check.columns().get(0), condition)) {
      return;
    }
    annotations.add(
        new Members(Check.class)
            .text("name", check.name())
            .text("value", condition)
            .flag("noInherit", !check.inherited())
            .unless("enforced", check.enforced())
            .build());
  }

  private void foreignKey(CatalogConstraint foreignKey) {
    CatalogTable.Name name = Objects.requireNonNull(foreignKey.target());
    CatalogTable target =
        context.tables().stream()
            .filter(one -> Names.keyOf(one).equals(name))
            .findFirst()
            .orElse(null);
    if (target == null || !isUnique(target, foreignKey.reference().columns())) {
      note(
          foreignKey,
          target == null
              ? "a reference to \"" + name.name() + "\", which has no model"
              : "a reference to what is unique by an index alone",
          "The column is said, and not that it refers");
      return;
    }
    tell(foreignKey);
    List<String> key = Context.keyColumns(target);
    boolean refersToKey = key.equals(foreignKey.reference().columns());
    boolean isSimple =
        foreignKey.columns().size() == 1
            && refersToKey
            && key.size() == 1
            && foreignKey.enforced()
            && isUsualName(table, foreignKey.columns().get(0), "fkey", foreignKey.name());
    if (isSimple && simple.addReference(foreignKey.columns().get(0), foreignKey)) {
      return;
    }
    Members members = new Members(ForeignKey.class);
    members
        .texts("properties", properties(foreignKey.columns()))
        .code("references", CodeBlock.of("$T.class", context.names().classOf(name)));
    if (!refersToKey) {
      members.texts(
          "to",
          foreignKey.reference().columns().stream()
              .map(column -> context.names().property(name, column))
              .toList());
    }
    members.text("name", foreignKey.name());
    SimpleConstraints.actions(members, table, foreignKey);
    members.flag("period", foreignKey.reference().period());
    annotations.add(members.unless("enforced", foreignKey.enforced()).build());
  }

  private static boolean isUnique(CatalogTable target, List<String> columns) {
    return target.constraints().values().stream()
        .filter(one -> one.kind().equals("p") || one.kind().equals("u"))
        .anyMatch(one -> new HashSet<>(one.columns()).equals(new HashSet<>(columns)));
  }

  private void tell(CatalogConstraint foreignKey) {
    if (foreignKey.reference().match() == 'f') {
      note(foreignKey, "MATCH FULL", "It is MATCH SIMPLE");
    }
    if (!foreignKey.reference().setColumns().isEmpty()) {
      note(
          foreignKey,
          "that ON DELETE sets these columns alone: "
              + String.join(", ", foreignKey.reference().setColumns()),
          "It sets all");
    }
    if (SimpleConstraints.cannotSetNull(table, foreignKey)) {
      note(foreignKey, "SET NULL of a column that is NOT NULL", "It takes no action");
    }
  }

  private void exclusion(CatalogConstraint exclusion) {
    CatalogIndex.Structure index = Objects.requireNonNull(exclusion.index());
    Members members = new Members(Exclusion.class);
    members
        .several(
            "value",
            index.elements(),
            element -> CodeBlock.of("$L", this.element(exclusion, element)))
        .text("name", exclusion.name());
    if (!index.method().equals("gist")) {
      members.text("method", index.method());
    }
    String predicate = exclusion.predicate();
    members.text("where", predicate == null ? null : SqlText.bare(predicate));
    SimpleConstraints.deferrable(members, exclusion);
    annotations.add(members.build());
    if (!index.included().isEmpty()) {
      note(exclusion, "the columns that it includes", "It includes none");
    }
  }

  private AnnotationSpec element(CatalogConstraint exclusion, CatalogIndex.Element element) {
    if (element.collation() != null || element.operatorClass() != null) {
      note(
          exclusion,
          "the collation or operator class of " + element.expression(),
          "It has those of its type");
    }
    String column = element.column();
    Members members = new Members(Exclusion.Element.class);
    if (column != null) {
      members.text("property", property(column));
    } else {
      members.text("expression", SqlText.bare(element.expression()));
    }
    return members.text("with", element.operator()).build();
  }
}
