package dev.piolet.internal.ddl;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.View;
import dev.piolet.type.CompositeDefinition;
import dev.piolet.type.DomainDefinition;
import dev.piolet.type.EnumDefinition;
import dev.piolet.type.Identifiers;
import dev.piolet.type.Literals;
import dev.piolet.type.TypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements of the types that tables' columns need. */
final class TypeSql {
  private TypeSql() {}

  /**
   * The types of columns that programs define by their names in SQL, those that others need before
   * them.
   */
  static Map<String, TypeDefinition> definitions(List<Table<?>> tables) {
    Map<String, TypeDefinition> types = new LinkedHashMap<>();
    for (Table<?> table : tables) {
      for (Column<?, ?> column : table.columns()) {
        column.type().definitions().forEach(type -> types.putIfAbsent(type.sqlName(), type));
      }
    }
    return types;
  }

  /** The extensions that have types of columns. */
  static Set<String> extensions(List<Table<?>> tables) {
    Set<String> extensions = new LinkedHashSet<>();
    for (Table<?> table : tables) {
      table.columns().forEach(column -> extensions.addAll(column.type().extensions()));
    }
    return extensions;
  }

  static List<String> createExtensions(List<Table<?>> tables) {
    return extensions(tables).stream()
        .map(extension -> "CREATE EXTENSION IF NOT EXISTS " + Identifiers.quote(extension))
        .toList();
  }

  /** Creates the schemas of tables and of types; that of a view that is there already is too. */
  static List<String> schemas(List<Table<?>> tables) {
    List<String> schemas = new ArrayList<>();
    tables.stream()
        .filter(table -> !(table instanceof View view) || view.definition().isCreated())
        .map(Table::schema)
        .filter(Objects::nonNull)
        .forEach(schemas::add);
    definitions(tables).values().stream()
        .map(TypeDefinition::schema)
        .filter(Objects::nonNull)
        .forEach(schemas::add);
    return schemas.stream()
        .distinct()
        .map(schema -> "CREATE SCHEMA IF NOT EXISTS " + Identifiers.quote(schema))
        .toList();
  }

  /** Creates types; one that is there already is used as it is, where that is wanted. */
  static List<String> create(List<Table<?>> tables, Existing existing) {
    List<String> statements = new ArrayList<>();
    for (TypeDefinition type : definitions(tables).values()) {
      String isMissing = "to_regtype(" + Literals.quote(type.sqlName()) + ") IS NULL";
      statements.add(existing.keepsTypes() ? Text.onlyIf(isMissing, create(type)) : create(type));
    }
    return statements;
  }

  private static String create(TypeDefinition type) {
    return create(type, type.sqlName());
  }

  /**
   * Creates a type under another name.
   *
   * @param name the name in SQL
   */
  static String create(TypeDefinition type, String name) {
    return type instanceof DomainDefinition domain
        ? createDomain(domain, name, domain.base().name())
        : createOther(type, name);
  }

  /**
   * Creates a domain under another name.
   *
   * @param base what it is over, in SQL
   */
  static String createDomain(DomainDefinition domain, String name, String base) {
    String check = domain.check().isBlank() ? "" : " CHECK (" + domain.check() + ")";
    return "CREATE DOMAIN " + name + " AS " + base + check;
  }

  private static String createOther(TypeDefinition type, String name) {
    if (type instanceof EnumDefinition labels) {
      return "CREATE TYPE "
          + name
          + " AS ENUM "
          + labels.labels().stream()
              .map(Literals::quote)
              .collect(Collectors.joining(", ", "(", ")"));
    }
    return "CREATE TYPE "
        + name
        + " AS "
        + ((CompositeDefinition) type)
            .attributes().stream()
                .map(one -> Identifiers.quote(one.name()) + " " + one.type().name())
                .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Drops types, unless something still uses them. */
  static List<String> drop(List<Table<?>> tables) {
    List<String> statements = new ArrayList<>();
    for (TypeDefinition type : definitions(tables).values()) {
      String kind = type instanceof DomainDefinition ? "DOMAIN " : "TYPE ";
      statements.add(
          0,
          Text.block(
              "  DROP "
                  + kind
                  + "IF EXISTS "
                  + type.sqlName()
                  + ";\nEXCEPTION WHEN dependent_objects_still_exist THEN NULL;\n"));
    }
    return statements;
  }
}
