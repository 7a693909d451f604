package dev.piolet.migrations.models;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.piolet.catalog.CatalogColumn;
import dev.piolet.catalog.CatalogTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the model of a table or view. */
final class TableSource {
  private static final ClassName TABLE_BASE = ClassName.get("dev.piolet", "TableBase");

  private final Context context;
  private final CatalogTable table;

  TableSource(Context context, CatalogTable table) {
    this.context = context;
    this.table = table;
  }

  TypeSpec write() {
    ClassName model = context.names().classOf(Names.keyOf(table));
    SimpleConstraints simple = new SimpleConstraints(context, table);
    DetailsSource details = new DetailsSource(context, table);
    List<AnnotationSpec> annotations = new ArrayList<>();
    annotations.add(details.main(model));
    annotations.addAll(new ConstraintSource(context, table, simple).write());
    annotations.addAll(new IndexSource(context, table, simple).write());
    new PartitionSource(context, table).write().ifPresent(annotations::add);
    annotations.addAll(details.security());
    details.relatives();
    List<PropertySource> properties =
        columns().stream()
            .map(column -> new ColumnSource(context, table, column).write(simple))
            .toList();
    String javadoc =
        Javadocs.of(
            table.properties().comment(),
            table.isView() ? "A row of the view" : "A row of the table",
            table.name());
    if (context.options().style() == ModelStyle.RECORDS) {
      return TypeSources.record(model, javadoc + parameters(properties), annotations, properties);
    }
    return asClass(model, javadoc, annotations, properties);
  }

  private TypeSpec asClass(
      ClassName model,
      String javadoc,
      List<AnnotationSpec> annotations,
      List<PropertySource> properties) {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(model).addModifiers(Modifier.PUBLIC).addJavadoc("$L", javadoc);
    if (!table.isView()) {
      builder.superclass(TABLE_BASE);
    }
    annotations.forEach(builder::addAnnotation);
    properties.forEach(property -> builder.addField(Components.field(property)));
    return builder.build();
  }

  private static String parameters(List<PropertySource> properties) {
    StringBuilder parameters = new StringBuilder();
    for (PropertySource property : properties) {
      if (property.comment() != null) {
        parameters
            .append(parameters.isEmpty() ? "\n\n" : "\n")
            .append("@param ")
            .append(property.name())
            .append(' ')
            .append(Javadocs.escaped(property.comment()));
      }
    }
    return parameters.toString();
  }

  /** The columns, in an order in which the key has its own. */
  private List<CatalogColumn> columns() {
    List<String> key = Context.keyColumns(table);
    List<CatalogColumn> columns = new ArrayList<>();
    int next = 0;
    boolean isOther = false;
    for (CatalogColumn column : table.columns().values()) {
      if (key.contains(column.name())) {
        CatalogColumn inOrder = Objects.requireNonNull(table.columns().get(key.get(next++)));
        isOther |= !inOrder.name().equals(column.name());
        columns.add(inOrder);
      } else {
        columns.add(column);
      }
    }
    if (isOther) {
      context
          .notes()
          .add(
              Context.object(table),
              "a key whose columns are in another order than those of the table",
              "Its properties are in the order of the key, (" + String.join(", ", key) + ")");
    }
    return columns;
  }
}
