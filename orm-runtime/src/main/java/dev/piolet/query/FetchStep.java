package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of a path whose objects are fetched.
 *
 * @param target the table at its end, which is a path
 * @param column the column of the reference that it follows
 * @param offset where the target's columns begin behind what is selected
 */
record FetchStep(KeyedTable<?, ?> target, Column<?, ?> column, int offset) {
  /** The table that it begins at. */
  Table<?> from() {
    return column.table();
  }

  /** The number behind the last of the target's columns. */
  int end() {
    return offset + target.columns().size();
  }

  boolean isFrom(TableSource table) {
    return from().equals(table);
  }

  /** Adds the steps of a path that are not there yet. */
  static void add(List<FetchStep> steps, Table<?> path) {
    ForeignKey<?, ?> key = TableMetadata.of(path).pathKey();
    if (key == null) {
      throw new IllegalArgumentException(
          "fetch("
              + path
              + ") names no path: name what the table refers to by a path from it, as in"
              + " select(PET).fetch(PET.type())");
    }
    if (steps.stream().anyMatch(step -> step.target().equals(path))) {
      return;
    }
    Column<?, ?> column = key.columns().get(0);
    if (!column.options().isReference() || !key.options().to().isEmpty()) {
      throw new IllegalArgumentException(
          "fetch("
              + path
              + ") has no place for what it fetches: the property of "
              + column
              + " is the key alone. Declare it as Ref<"
              + path.model().getSimpleName()
              + ">, or select both, as in select(PET, PET.type())");
    }
    if (key.table().joinPath() != null) {
      add(steps, key.table());
    }
    int offset = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).end();
    steps.add(new FetchStep((KeyedTable<?, ?>) path, column, offset));
  }

  /** The columns of all targets, in their order. */
  static List<Column<?, ?>> columns(List<FetchStep> steps) {
    List<Column<?, ?>> columns = new ArrayList<>();
    steps.forEach(step -> columns.addAll(step.target().columns()));
    return columns;
  }
}
