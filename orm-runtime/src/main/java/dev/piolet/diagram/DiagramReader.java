package dev.piolet.diagram;

import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.Tables;
import dev.piolet.type.PgType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    DiagramReader reader = new DiagramReader(tables);
    List<Entity> entities = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (Table<?> table : reader.tables.values()) {
      entities.add(reader.entity(table));
      relations.addAll(reader.relations(table));
    }
    return new Diagram(entities, relations, List.copyOf(reader.enumerations));
  }

  private static String nameOf(Table<?> table) {
    return table.schema() == null ? table.name() : table.schema() + "." + table.name();
  }

  private Entity entity(Table<?> table) {
    List<Attribute> attributes = new ArrayList<>();
    for (Column<?, ?> column : table.columns()) {
      attributes.add(
          new Attribute(
              column.name(),
              column.type().name().replace("\"", ""),
              column.options().nullable(),
              keys(column),
              null,
              enumeration(column.type())));
    }
    return new Entity(nameOf(table), null, null, attributes);
  }

  private static List<String> keys(Column<?, ?> column) {
    List<String> keys = new ArrayList<>();
    if (column.options().primaryKey()) {
      keys.add("PK");
    }
    if (column.options().references() != null) {
      keys.add("FK");
    }
    if (column.options().unique()) {
      keys.add("UK");
    }
    return keys;
  }

  private int enumeration(PgType<?> type) {
    if (type.labels().isEmpty()) {
      return -1;
    }
    Integer known = positions.putIfAbsent(type.name(), enumerations.size());
    if (known != null) {
      return known;
    }
    enumerations.add(new Enumeration(type.name().replace("\"", ""), type.labels()));
    return enumerations.size() - 1;
  }

  private List<Relation> relations(Table<?> table) {
    List<Relation> relations = new ArrayList<>();
    for (Column<?, ?> column : table.columns()) {
      Class<?> target = column.options().references();
      if (target != null && Tables.of(target) instanceof KeyedTable<?, ?> parent) {
        int position = names.indexOf(nameOf(parent));
        if (position >= 0) {
          relations.add(
              new Relation(
                  names.indexOf(nameOf(table)),
                  List.of(column.name()),
                  position,
                  parent.primaryKey().stream().map(Column::name).toList(),
                  column.options().nullable(),
                  isUnique(table, column)));
        }
      }
    }
    return relations;
  }

  private static boolean isUnique(Table<?> table, Column<?, ?> column) {
    return column.options().unique()
        || table instanceof KeyedTable<?, ?> keyed && keyed.primaryKey().equals(List.of(column));
  }
}
