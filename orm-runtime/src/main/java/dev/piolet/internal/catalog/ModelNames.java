package dev.piolet.internal.catalog;

import dev.piolet.internal.ddl.Definitions;
import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Table;
import dev.piolet.schema.Tables;
import dev.piolet.type.TypeDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of all that models need of a database, each once.
 *
 * @param tables the tables and views, without aliases
 * @param types the types by their names in SQL, those that others need before them
 * @param extensions the names of extensions
 * @param sequences the columns that sequences number, by the names in SQL of these
 */
record ModelNames(
    List<Table<?>> tables,
    Map<String, TypeDefinition> types,
    Set<String> extensions,
    Map<String, List<Column<?, ?>>> sequences) {

  static ModelNames of(Collection<? extends Table<?>> given) {
    Set<Table<?>> tables = new LinkedHashSet<>();
    given.forEach(table -> tables.add(Tables.withoutAlias(table)));
    List<Table<?>> list = List.copyOf(tables);
    return new ModelNames(
        list,
        Definitions.typesOf(list),
        Definitions.extensionsOf(list),
        Definitions.sequencesOf(list));
  }

  /** The names in SQL of the types. */
  List<String> typeNames() {
    return List.copyOf(types.keySet());
  }

  /** The names in SQL of the tables, of those that their foreign keys refer to, and sequences. */
  List<String> relations() {
    Set<String> names = new LinkedHashSet<>();
    for (Table<?> table : tables) {
      names.add(table.toString());
      for (Constraint<?> constraint : table.constraints()) {
        if (constraint instanceof ForeignKey<?, ?> foreignKey) {
          names.add(foreignKey.referencedTable().toString());
        }
      }
    }
    names.addAll(sequences.keySet());
    return new ArrayList<>(names);
  }
}
