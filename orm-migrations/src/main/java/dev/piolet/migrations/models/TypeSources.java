package dev.piolet.migrations.models;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Domain;
import dev.piolet.annotations.EnumType;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Label;
import dev.piolet.catalog.CatalogColumn;
import dev.piolet.catalog.CatalogType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.Modifier;

/** Writes enums, domains, composite types and the records of keys. */
final class TypeSources {
  private final Context context;

  TypeSources(Context context) {
    this.context = context;
  }

  /** Writes all. */
  List<TypeSpec> write() {
    List<TypeSpec> types = new ArrayList<>();
    for (CatalogType type : context.catalog().types()) {
      ClassName name = Objects.requireNonNull(context.names().findType(type.schema(), type.name()));
      String object = type.word().replaceFirst("^an? ", "") + " \"" + type.name() + '"';
      BiConsumer<String, String> notes = context.notes().of(object);
      if (type.comment() != null) {
        notes.accept("its comment", "It is the Javadoc");
      }
      types.add(
          switch (type.kind()) {
            case 'e' -> enumeration(name, type, notes);
            case 'd' -> domain(name, type, notes);
            default -> composite(name, type, notes);
          });
    }
    context.keys().columns().forEach((name, column) -> types.add(key(name, column)));
    return types;
  }

  private Members named(Members members, ClassName name, CatalogType type) {
    if (!JavaNames.isDerivedOfClass(name.simpleName(), type.name())) {
      members.text("name", type.name());
    }
    return members.text("schema", context.namesSchemas() ? type.schema() : "");
  }

  private TypeSpec enumeration(ClassName name, CatalogType type, BiConsumer<String, String> notes) {
    TypeSpec.Builder builder =
        TypeSpec.enumBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", Javadocs.of(type.comment(), "The enum", type.name()));
    Members members = named(new Members(EnumType.class), name, type);
    if (!members.isEmpty()) {
      builder.addAnnotation(members.build());
    }
    Set<String> taken = new HashSet<>();
    for (String label : type.labels()) {
      if (label.isEmpty()) {
        notes.accept("the empty label", "It is left out, and a row that has it cannot be read");
        continue;
      }
      String base = JavaNames.constant(label);
      String constant = base;
      for (int i = 2; !taken.add(constant); i++) {
        constant = base + '_' + i;
      }
      TypeSpec.Builder one = TypeSpec.anonymousClassBuilder("");
      if (!constant.equals(label)) {
        one.addAnnotation(new Members(Label.class).text("value", label).build());
      }
      builder.addEnumConstant(constant, one.build());
    }
    if (taken.isEmpty()) {
      notes.accept("that it has no labels", "An enum of Java without constants");
    }
    return builder.build();
  }

  private TypeSpec domain(ClassName name, CatalogType type, BiConsumer<String, String> notes) {
    CatalogType.Domain domain = Objects.requireNonNull(type.domain());
    Members members = named(new Members(Domain.class), name, type);
    List<CatalogType.Check> checks = domain.checks();
    if (!checks.isEmpty()) {
      members.text("check", SqlText.bare(checks.get(0).expression()));
    }
    if (checks.size() > 1) {
      notes.accept(
          "more than one check", "It has the check " + checks.get(0).name() + "; join them by AND");
    }
    if (checks.size() == 1 && !checks.get(0).name().equals(type.name() + "_check")) {
      notes.accept(
          "the name of its check, \"" + checks.get(0).name() + '"', "It is that of PostgreSQL's");
    }
    if (checks.stream().anyMatch(check -> !check.validated())) {
      notes.accept("a check that is NOT VALID", "It is valid in the model; validate it");
    }
    if (domain.notNull()) {
      notes.accept("that it is NOT NULL", "Its columns say so, each");
    }
    if (domain.defaultExpression() != null) {
      notes.accept("its default " + domain.defaultExpression(), "Columns have it, if they say so");
    }
    if (domain.collation() != null) {
      notes.accept("its collation " + domain.collation(), "It is that of its type");
    }
    ColumnTypes.Chosen chosen = context.types().choose(domain.baseName(), domain.base(), notes);
    return record(
        name,
        Javadocs.of(type.comment(), "A value of the domain", type.name()),
        List.of(members.build()),
        List.of(value(chosen)));
  }

  private static PropertySource value(ColumnTypes.Chosen chosen) {
    Members field = new Members(Field.class);
    ColumnSource.typeMembers(field, chosen);
    TypeName type = PropertySource.required(chosen.type());
    return new PropertySource("value", type, field.isEmpty() ? null : field.build(), null);
  }

  private TypeSpec composite(ClassName name, CatalogType type, BiConsumer<String, String> notes) {
    List<String> columns =
        type.attributes().stream().map(one -> SqlText.unquoted(one.name())).toList();
    Map<String, String> properties = Names.properties(columns, name.simpleName());
    List<PropertySource> components = new ArrayList<>();
    for (CatalogType.Attribute attribute : type.attributes()) {
      String column = SqlText.unquoted(attribute.name());
      String property = Objects.requireNonNull(properties.get(column));
      ColumnTypes.Chosen chosen =
          context.types().choose(attribute.typeName(), attribute.type(), notes);
      Members field = new Members(Field.class);
      if (!JavaNames.isDerived(property, column)) {
        field.text("name", column);
      }
      ColumnSource.typeMembers(field, chosen);
      if (!attribute.collation().isEmpty()) {
        notes.accept(
            "the collation of its attribute " + attribute.name(), "It is that of its type");
      }
      components.add(
          new PropertySource(
              property,
              PropertySource.nullable(chosen.type()),
              field.isEmpty() ? null : field.build(),
              null));
    }
    return record(
        name,
        Javadocs.of(type.comment(), "A value of the composite type", type.name()),
        List.of(named(new Members(Composite.class), name, type).build()),
        components);
  }

  private TypeSpec key(ClassName name, CatalogColumn column) {
    ColumnTypes.Chosen chosen =
        context.types().choose(column.typeName(), column.type(), (what, nearest) -> {});
    return record(
        name,
        Javadocs.of(null, "A key of the column", column.name()),
        List.of(),
        List.of(value(chosen)));
  }

  static TypeSpec record(
      ClassName name,
      String javadoc,
      List<AnnotationSpec> annotations,
      List<PropertySource> components) {
    TypeSpec.Builder builder =
        TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc("$L", javadoc);
    annotations.forEach(builder::addAnnotation);
    return builder.recordConstructor(Components.constructor(components)).build();
  }
}
