package dev.piolet.migrations.models;

import com.palantir.javapoet.ClassName;
import dev.piolet.catalog.Catalog;
import dev.piolet.catalog.CatalogTable;
import dev.piolet.catalog.CatalogType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of all classes and properties, each of which is free: of those of other models and
 * their tables, also on disks that take large letters for small ones, of those that every class of
 * Java knows, and of the annotations that models have.
 */
final class Names {
  private static final List<String> RESERVED =
      List.of(
          "Access",
          "Check",
          "Column",
          "Composite",
          "Deferrable",
          "Domain",
          "EnumType",
          "Exclusion",
          "Field",
          "ForeignKey",
          "Generation",
          "Index",
          "Label",
          "Nullable",
          "NullOrder",
          "OnDelete",
          "OnUpdate",
          "Partitioned",
          "PartitionBy",
          "Policy",
          "PolicyCommand",
          "PrimaryKey",
          "RowSecurity",
          "SortOrder",
          "Table",
          "TableBase",
          "Unique",
          "View",
          "List",
          "Map");

  private final ModelOptions options;
  private final Set<CatalogTable.Name> used = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<CatalogTable.Name, ClassName> tables = new HashMap<>();
  private final Map<CatalogTable.Name, ClassName> types = new HashMap<>();
  private final Map<CatalogTable.Name, Map<String, String>> properties = new HashMap<>();

  private Names(ModelOptions options) {
    this.options = options;
    RESERVED.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
  }

  /** The names of some tables and types. */
  static Names of(ModelOptions options, List<CatalogTable> tables, Catalog catalog) {
    Names names = new Names(options);
    for (CatalogTable table : tables) {
      names.tables.put(keyOf(table), names.classOf(table.name()));
    }
    for (CatalogType type : catalog.types()) {
      names.types.put(
          new CatalogTable.Name(type.schema(), type.name()), names.classOf(type.name()));
    }
    for (CatalogTable table : tables) {
      names.properties.put(keyOf(table), names.propertiesOf(table));
    }
    return names;
  }

  static CatalogTable.Name keyOf(CatalogTable table) {
    return new CatalogTable.Name(table.schema(), table.name());
  }

  private ClassName classOf(String name) {
    return free(JavaNames.className(withoutPrefix(name), options.isSingular()));
  }

  /** A free name of a class, with a suffix where another has it. */
  ClassName free(String wanted) {
    String name = wanted;
    for (int i = 1; !isFree(name); i++) {
      name = wanted + (i == 1 ? "Model" : "Model" + i);
    }
    taken.add(name.toLowerCase(Locale.ROOT));
    taken.add(tableOf(name));
    return ClassName.get(options.packageName(), name);
  }

  private boolean isFree(String name) {
    return !taken.contains(name.toLowerCase(Locale.ROOT))
        && !taken.contains(tableOf(name))
        && !isOfJava(name);
  }

  private static String tableOf(String name) {
    return name.toLowerCase(Locale.ROOT) + "table";
  }

  private static boolean isOfJava(String name) {
    try {
      Class.forName("java.lang." + name, false, Names.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private String withoutPrefix(String name) {
    for (String prefix : options.prefixes()) {
      if (name.startsWith(prefix) && name.length() > prefix.length()) {
        return name.substring(prefix.length());
      }
    }
    return name;
  }

  private Map<String, String> propertiesOf(CatalogTable table) {
    String className = classOf(keyOf(table)).simpleName();
    return properties(new ArrayList<>(table.columns().keySet()), className);
  }

  /** The properties of columns or attributes, by their names. */
  static Map<String, String> properties(List<String> columns, String className) {
    Map<String, String> properties = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (String column : columns) {
      String property = JavaNames.property(column);
      // The constant of a table in a script without small letters.
      if (property.equals(className.toUpperCase(Locale.ROOT))) {
        property += "Column";
      }
      String name = property;
      for (int i = 2; !used.add(name); i++) {
        name = property + i;
      }
      properties.put(column, name);
    }
    return properties;
  }

  /** The model of a table. */
  ClassName classOf(CatalogTable.Name table) {
    ClassName name = tables.get(table);
    if (name == null) {
      throw new IllegalArgumentException(table + " has no model");
    }
    return name;
  }

  /** The model of a table, or null where it has none. */
  @Nullable ClassName find(CatalogTable.Name table) {
    return tables.get(table);
  }

  /** The class of an enum, domain or composite type, or null where it has none. */
  @Nullable ClassName findType(String schema, String name) {
    return types.get(new CatalogTable.Name(schema, name));
  }

  /** The same for a property that has the type. */
  @Nullable ClassName useType(String schema, String name) {
    used.add(new CatalogTable.Name(schema, name));
    return findType(schema, name);
  }

  /** Whether a property has the type. */
  boolean isUsed(CatalogType type) {
    return used.contains(new CatalogTable.Name(type.schema(), type.name()));
  }

  /** The property of a column. */
  String property(CatalogTable.Name table, String column) {
    Map<String, String> ofTable = properties.getOrDefault(table, Map.of());
    return ofTable.getOrDefault(column, column);
  }
}
