package dev.piolet.migrations.models;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.NullOrder;
import dev.piolet.annotations.SortOrder;
import dev.piolet.catalog.CatalogIndex;
import dev.piolet.catalog.CatalogTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the indexes of a table: at its columns where that says all, or at the class. */
final class IndexSource {
  private final Context context;
  private final CatalogTable table;
  private final SimpleConstraints simple;

  IndexSource(Context context, CatalogTable table, SimpleConstraints simple) {
    this.context = context;
    this.table = table;
    this.simple = simple;
  }

  /** Writes all; returns those that are said at the class. */
  List<AnnotationSpec> write() {
    List<AnnotationSpec> annotations = new ArrayList<>();
    for (CatalogIndex index : table.indexes().values()) {
      if (!index.valid()) {
        note(index, "that it is invalid", "It is valid in the model; make it anew");
      }
      if (index.definition().contains("_ops (")) {
        note(index, "the parameters of its operator classes", "It has none");
      }
      if (!isSimple(index) || !simple.addIndex(columnOf(index))) {
        annotations.add(write(index));
      }
    }
    return annotations;
  }

  private void note(CatalogIndex index, String what, String nearest) {
    String object = Context.object(table) + ", index \"" + index.name() + '"';
    context.notes().add(object, what, nearest);
  }

  private static String columnOf(CatalogIndex index) {
    return Objects.requireNonNull(index.structure().elements().get(0).column());
  }

  private boolean isSimple(CatalogIndex index) {
    CatalogIndex.Structure structure = index.structure();
    return !structure.unique()
        && structure.method().equals("btree")
        && structure.included().isEmpty()
        && structure.elements().size() == 1
        && isPlain(structure.elements().get(0))
        && index.predicate() == null
        && index.tablespace() == null
        && ConstraintSource.isUsualName(table, columnOf(index), "idx", index.name());
  }

  private static boolean isPlain(CatalogIndex.Element element) {
    return element.column() != null
        && !element.descending()
        && !element.nullsFirst()
        && element.operatorClass() == null
        && element.collation() == null;
  }

  private AnnotationSpec write(CatalogIndex index) {
    CatalogIndex.Structure structure = index.structure();
    Members members = new Members(Index.class);
    if (structure.elements().stream().allMatch(IndexSource::isPlain)) {
      members.texts(
          "value", structure.elements().stream().map(one -> property(one.column())).toList());
    } else {
      members.several(
          "elements", structure.elements(), one -> CodeBlock.of("$L", element(index, one)));
    }
    members
        .text("name", index.name())
        .flag("unique", structure.unique())
        .flag("nullsNotDistinct", structure.nullsNotDistinct());
    if (!structure.method().equals("btree")) {
      members.text("method", structure.method());
    }
    String predicate = index.predicate();
    return members
        .texts("include", structure.included().stream().map(this::property).toList())
        .text("where", predicate == null ? null : SqlText.bare(predicate))
        .text("tablespace", index.tablespace())
        .build();
  }

  private String property(@Nullable String column) {
    return context.names().property(Names.keyOf(table), Objects.requireNonNull(column));
  }

  private AnnotationSpec element(CatalogIndex index, CatalogIndex.Element element) {
    Members members = new Members(Index.Element.class);
    if (element.column() != null) {
      members.text("property", property(element.column()));
    } else {
      members.text("expression", SqlText.bare(element.expression()));
    }
    SortOrder order = element.descending() ? SortOrder.DESC : SortOrder.ASC;
    NullOrder nulls = element.nullsFirst() ? NullOrder.FIRST : NullOrder.LAST;
    boolean isUsual = element.nullsFirst() == element.descending();
    members
        .constant("order", order, SortOrder.ASC)
        .constant("nulls", isUsual ? NullOrder.DEFAULT : nulls, NullOrder.DEFAULT)
        .text("operatorClass", element.operatorClass());
    String collation = element.collation();
    if (collation != null) {
      List<String> path = SqlText.path(collation);
      members.text("collation", path.get(path.size() - 1));
      if (path.size() > 1) {
        note(index, "the schema of the collation " + collation, "The search path has to find it");
      }
    }
    return members.build();
  }
}
