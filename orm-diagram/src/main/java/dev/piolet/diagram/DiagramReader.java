package dev.piolet.diagram;

import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.Tables;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.schema.UniqueIndex;
import dev.piolet.schema.View;
import dev.piolet.type.EnumDefinition;
import dev.piolet.type.PgType;
import dev.piolet.type.TypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tables into a diagram: the only class here that looks at them. */
final class DiagramReader {
  private final Map<String, Table<?>> tables = new LinkedHashMap<>();
  private final List<String> names;
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final List<Enumeration> enumerations = new ArrayList<>();

  private DiagramReader(List<Table<?>> given) {
    for (Table<?> table : given) {
      tables.putIfAbsent(nameOf(table), table);
    }
    names = List.copyOf(tables.keySet());
  }

  static Diagram read(List<Table<?>> tables) {
    DiagramReader reader = new DiagramReader(Tables.inDatabase(tables));
    List<Entity> entities = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (Table<?> table : reader.tables.values()) {
      entities.add(reader.entity(table));
      foreignKeys(table).forEach(foreignKey -> reader.addTo(relations, foreignKey));
    }
    return new Diagram(entities, relations, List.copyOf(reader.enumerations));
  }

  private static String nameOf(Table<?> table) {
    return table.schema() == null ? table.name() : table.schema() + "." + table.name();
  }

  private static List<ForeignKey<?, ?>> foreignKeys(Table<?> table) {
    List<ForeignKey<?, ?>> found = new ArrayList<>();
    for (Constraint<?> constraint : table.constraints()) {
      if (constraint instanceof ForeignKey<?, ?> foreignKey) {
        found.add(foreignKey);
      }
    }
    return found;
  }

  private Entity entity(Table<?> table) {
    List<Attribute> attributes = new ArrayList<>();
    for (Column<?, ?> column : table.columns()) {
      attributes.add(
          new Attribute(
              column.name(),
              unquoted(column.type().name()),
              column.options().nullable(),
              keys(table, column),
              column.options().comment(),
              enumeration(column.type())));
    }
    return new Entity(nameOf(table), kind(table), table.details().comment(), attributes);
  }

  private static @Nullable String kind(Table<?> table) {
    if (table instanceof View view) {
      return view.definition().materialized() ? "materialized view" : "view";
    }
    return null;
  }

  /** A type as people write it, without the quotes around names of one's own. */
  private static String unquoted(String type) {
    return type.replace("\"", "");
  }

  private static List<String> keys(Table<?> table, Column<?, ?> column) {
    List<String> keys = new ArrayList<>();
    if (column.options().primaryKey()) {
      keys.add("PK");
    }
    if (foreignKeys(table).stream().anyMatch(key -> key.columns().contains(column))) {
      keys.add("FK");
    }
    if (uniqueSets(table).contains(List.of(column))) {
      keys.add("UK");
    }
    return keys;
  }

  /** The sets of columns that no two rows have alike, beside the primary key. */
  private static List<List<? extends Column<?, ?>>> uniqueSets(Table<?> table) {
    List<List<? extends Column<?, ?>>> sets = new ArrayList<>();
    for (Constraint<?> constraint : table.constraints()) {
      if (constraint instanceof UniqueConstraint<?> unique) {
        sets.add(unique.columns());
      }
    }
    for (Index<?> index : table.indexes()) {
      if (index instanceof UniqueIndex<?> unique && !unique.columns().isEmpty()) {
        sets.add(unique.columns());
      }
    }
    return sets;
  }

  /** The position of the enum that a column holds, alone or in an array or the like, or -1. */
  private int enumeration(PgType<?> type) {
    for (TypeDefinition definition : type.definitions()) {
      if (definition instanceof EnumDefinition found) {
        return enumeration(found);
      }
    }
    return -1;
  }

  private int enumeration(EnumDefinition type) {
    Integer known = positions.putIfAbsent(type.sqlName(), enumerations.size());
    if (known != null) {
      return known;
    }
    enumerations.add(new Enumeration(unquoted(type.sqlName()), type.labels()));
    return enumerations.size() - 1;
  }

  private void addTo(List<Relation> relations, ForeignKey<?, ?> foreignKey) {
    Table<?> table = foreignKey.table();
    int parent = names.indexOf(nameOf(foreignKey.referencedTable()));
    if (parent >= 0) {
      relations.add(
          new Relation(
              names.indexOf(nameOf(table)),
              foreignKey.columns().stream().map(Column::name).toList(),
              parent,
              foreignKey.referencedColumns().stream().map(Column::name).toList(),
              foreignKey.columns().stream().anyMatch(column -> column.options().nullable()),
              isUnique(table, foreignKey)));
    }
  }

  private static boolean isUnique(Table<?> table, ForeignKey<?, ?> foreignKey) {
    boolean isKey =
        table instanceof KeyedTable<?, ?> keyed
            && foreignKey.columns().containsAll(keyed.primaryKey());
    return isKey
        || uniqueSets(table).stream().anyMatch(set -> foreignKey.columns().containsAll(set));
  }
}
