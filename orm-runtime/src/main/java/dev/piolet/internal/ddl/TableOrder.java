package dev.piolet.internal.ddl;

import dev.piolet.schema.Constraint;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.schema.Tables;
import dev.piolet.schema.View;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables in an order in which they can be created: those that are referred to before those that
 * refer, and all of them before the views. Otherwise they stay as they were given.
 */
final class TableOrder {
  private final Set<Table<?>> given;
  private final Set<Table<?>> ordered = new LinkedHashSet<>();
  private final Set<Table<?>> begun = new HashSet<>();

  private TableOrder(List<Table<?>> tables) {
    this.given = new LinkedHashSet<>(tables);
  }

  /** An order of tables that a database has. */
  static TableOrder of(List<Table<?>> tables) {
    TableOrder order = new TableOrder(tables);
    tables.stream().filter(table -> !(table instanceof View)).forEach(order::add);
    tables.stream().filter(View.class::isInstance).forEach(order::add);
    return order;
  }

  private void add(Table<?> table) {
    if (!begun.add(table)) {
      return;
    }
    for (Constraint<?> constraint : table.constraints()) {
      if (constraint instanceof ForeignKey<?, ?> foreignKey) {
        addIfGiven(foreignKey.referencedTable());
      }
    }
    if (table instanceof View view) {
      for (Class<?> model : view.definition().dependsOn()) {
        Table<?> beside = TableMetadata.of(table).beside(Tables.of(model));
        Tables.inDatabase(List.of(beside)).forEach(this::addIfGiven);
      }
    }
    ordered.add(table);
  }

  private void addIfGiven(Table<?> table) {
    if (given.contains(table)) {
      add(table);
    }
  }

  /** The tables, without the views. */
  List<Table<?>> tables() {
    return ordered.stream().filter(table -> !(table instanceof View)).toList();
  }

  /** The views. */
  List<Table<?>> views() {
    return ordered.stream().filter(View.class::isInstance).toList();
  }

  /** Whether what a foreign key refers to comes only after its table. */
  boolean isLate(ForeignKey<?, ?> foreignKey) {
    List<Table<?>> list = List.copyOf(ordered);
    return list.indexOf(foreignKey.referencedTable()) > list.indexOf(foreignKey.table());
  }
}
