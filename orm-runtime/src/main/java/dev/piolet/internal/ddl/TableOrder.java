package dev.piolet.internal.ddl;

import dev.piolet.schema.Constraint;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.schema.Tables;
import dev.piolet.schema.View;
import java.util.ArrayList;
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

  static TableOrder of(List<Table<?>> tables) {
    List<Table<?>> own = new ArrayList<>();
    tables.forEach(table -> own.add(Tables.withoutAlias(table)));
    TableOrder order = new TableOrder(own);
    own.stream().filter(table -> !(table instanceof View)).forEach(order::add);
    own.stream().filter(View.class::isInstance).forEach(order::add);
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
      view.definition()
          .dependsOn()
          .forEach(model -> addIfGiven(TableMetadata.of(table).beside(Tables.of(model))));
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
