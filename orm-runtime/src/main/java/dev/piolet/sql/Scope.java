package dev.piolet.sql;

import dev.piolet.type.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables and keys that a place in a statement may refer to. Immutable.
 *
 * @param tables the tables of FROM and JOIN, whose columns may be used
 * @param outer the scope of the statement around, or null
 * @param commonTables the names of the common tables that are declared here
 * @param selected the select list, for the keys that follow it
 * @param onlyPositions whether keys can be nothing but positions in the select list
 * @param unqualified the table whose columns are written by their names alone, or null
 * @param keys those whose values are in a row beside FROM
 * @param paths what is joined to the tables as paths lead there, or null where nothing can be
 */
record Scope(
    List<? extends TableSource> tables,
    @Nullable Scope outer,
    List<String> commonTables,
    List<? extends SqlPart> selected,
    boolean onlyPositions,
    @Nullable TableSource unqualified,
    List<ValueKey> keys,
    @Nullable PathJoins paths) {

  static final Scope NONE =
      new Scope(List.of(), null, List.of(), List.of(), false, null, List.of(), null);

  /** The scope of what has tables of its own beside those around it. */
  Scope within(List<? extends TableSource> inner) {
    return within(inner, null);
  }

  /** The scope of a query that has tables of its own, and joins those of paths. */
  Scope within(List<? extends TableSource> inner, @Nullable PathJoins joins) {
    return new Scope(inner, this, commonTables, selected, false, unqualified, List.of(), joins);
  }

  /** The scope of what cannot use the tables here, as a query in FROM cannot. */
  Scope outside() {
    return outer == null
        ? this
        : new Scope(
            outer.tables,
            outer.outer,
            commonTables,
            selected,
            false,
            unqualified,
            List.of(),
            outer.paths);
  }

  /** The scope of what uses common tables, and nothing else that is here. */
  Scope alone() {
    return new Scope(List.of(), null, commonTables, List.of(), false, null, List.of(), null);
  }

  Scope declaring(String commonTable) {
    List<String> more = new ArrayList<>(commonTables);
    more.add(commonTable);
    return new Scope(
        tables, outer, List.copyOf(more), selected, onlyPositions, unqualified, keys, paths);
  }

  Scope selecting(List<? extends SqlPart> parts, boolean positions) {
    return new Scope(tables, outer, commonTables, parts, positions, unqualified, keys, paths);
  }

  Scope unqualified(TableSource table) {
    return new Scope(tables, outer, commonTables, selected, onlyPositions, table, keys, paths);
  }

  Scope keyed(List<ValueKey> valueKeys) {
    return new Scope(
        tables, outer, commonTables, selected, onlyPositions, unqualified, valueKeys, paths);
  }

  /** A name that no table here or around has. */
  String freeName(String wanted) {
    Set<String> taken = new HashSet<>();
    for (Scope at = this; at != null; at = at.outer) {
      at.tables.forEach(table -> taken.add(table.qualifier()));
    }
    String free = wanted;
    for (int i = 2; taken.contains(free); i++) {
      free = wanted + i;
    }
    return free;
  }

  /** Whether a table here has a name. */
  boolean names(String qualifier) {
    return tables.stream().anyMatch(table -> table.qualifier().equals(qualifier))
        || paths != null && paths.hasAlias(qualifier);
  }

  /** Whether a table here or around has a name. */
  boolean sees(String qualifier) {
    return names(qualifier) || outer != null && outer.sees(qualifier);
  }

  boolean has(TableSource table) {
    return tables.contains(table) || (outer != null && outer.has(table));
  }

  /** The position in the select list of what a key is, from 1, or 0 where it is not selected. */
  int positionOf(SqlPart part) {
    BoundSql key = SqlWriter.alone(part);
    for (int i = 0; i < selected.size(); i++) {
      if (key.isSame(SqlWriter.alone(selected.get(i)))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether an expression is selected with the name that it has. */
  boolean hasOutput(OutputName wanted) {
    return selected.stream().anyMatch(part -> isOutput(part, wanted));
  }

  private static boolean isOutput(SqlPart part, OutputName wanted) {
    OutputName name = OutputName.in(part);
    return name != null
        && name.name().equals(wanted.name())
        && SqlWriter.alone(name).isSame(SqlWriter.alone(wanted));
  }

  /** Whether it is, and nothing else that is selected may have its name. */
  boolean isOnlyOutput(OutputName wanted) {
    return hasOutput(wanted)
        && selected.stream()
            .noneMatch(
                part -> OutputName.in(part) == null && ImplicitNames.mayBe(wanted.name(), part));
  }

  IllegalStateException withoutTableOf(TableSource table, String column) {
    List<String> known = new ArrayList<>();
    for (Scope at = this; at != null; at = at.outer) {
      at.tables.forEach(each -> known.add(Identifiers.quote(each.qualifier())));
    }
    return new IllegalStateException(
        "The column "
            + Identifiers.quote(table.qualifier())
            + '.'
            + Identifiers.quote(column)
            + " is used, but its table is in no FROM or JOIN of this statement, which has "
            + (known.isEmpty() ? "none" : String.join(", ", known))
            + ". Join the table, or name it in from(...)");
  }

  IllegalStateException withoutCommonTable(String name) {
    return new IllegalStateException(
        "The common table "
            + Identifiers.quote(name)
            + " is used, but no statement around declares it, or only after this use. Name it in"
            + " the statement's with(...), before the common tables that use it");
  }
}
