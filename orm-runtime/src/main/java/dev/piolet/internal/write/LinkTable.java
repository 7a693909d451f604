package dev.piolet.internal.write;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * A table between two others, whose rows are written without objects of it.
 *
 * @param table the table
 * @param key its foreign key to the one
 * @param targetKey its foreign key to the other
 * @param columns the columns of both, those of both once
 * @param filled the further columns that an insert fills
 */
record LinkTable(
    Table<Object> table,
    ForeignKey<?, ?> key,
    ForeignKey<?, ?> targetKey,
    List<Column<Object, ?>> columns,
    List<InsertColumn<Object>> filled) {
  /**
   * The table of two foreign keys.
   *
   * @throws IllegalArgumentException when its rows need more than these keys
   */
  @SuppressWarnings("unchecked") // the columns are of this table
  static LinkTable of(ForeignKey<?, ?> key, ForeignKey<?, ?> targetKey) {
    Table<Object> table = (Table<Object>) key.table();
    TableMetadata<Object> metadata = TableMetadata.of(table);
    metadata.requireWritable();
    if (metadata.columnOf(ColumnRole.SOFT_DELETE) != null) {
      throw refused(table, "marks rows as deleted");
    }
    List<Column<Object, ?>> columns = new ArrayList<>(SaveEdge.columns(key.columns()));
    for (Column<Object, ?> column : SaveEdge.columns(targetKey.columns())) {
      if (!columns.contains(column)) {
        columns.add(column);
      }
    }
    List<InsertColumn<Object>> filled = new ArrayList<>();
    for (Column<Object, ?> column : table.columns()) {
      InsertColumn<Object> insert = columns.contains(column) ? null : InsertColumn.of(column, true);
      if (insert != null && insert.source() != InsertColumn.Source.MODEL) {
        filled.add(insert);
      } else if (insert != null && !column.options().nullable()) {
        throw refused(table, "has the column " + column + ", which needs a value");
      }
    }
    return new LinkTable(table, key, targetKey, columns, filled);
  }

  private static IllegalArgumentException refused(Table<?> table, String why) {
    String model = table.model().getSimpleName();
    return new IllegalArgumentException(
        "Rows of "
            + table.model().getName()
            + " cannot be made of the rows on both sides alone, as it "
            + why
            + ". Make the component of the graph a list of "
            + model
            + " itself, or of a graph of it");
  }

  /** Those of the columns that the target is referred to by which no other column has. */
  List<Column<Object, ?>> ofTarget(List<? extends Column<?, ?>> referenced) {
    List<Column<Object, ?>> own = new ArrayList<>();
    for (int i = 0; i < referenced.size(); i++) {
      if (!key.columns().contains(targetKey.columns().get(i))) {
        own.add(SaveEdge.columns(referenced).get(i));
      }
    }
    return own;
  }

  /** Whether no two rows can have the same keys, as these are the primary key. */
  boolean isKeyOfBoth() {
    return table instanceof KeyedTable<Object, ?> keyed
        && new HashSet<>(keyed.primaryKey()).equals(new HashSet<>(columns));
  }

  /**
   * Requires that two objects have the same in a column that both keys have.
   *
   * @throws IllegalArgumentException when they differ: no row can refer to both
   */
  void requireSame(Object from, Object to) {
    for (int i = 0; i < targetKey.columns().size(); i++) {
      int shared = key.columns().indexOf(targetKey.columns().get(i));
      if (shared >= 0
          && !Objects.equals(
              ValueKey.of(value(key, shared, from)), ValueKey.of(value(targetKey, i, to)))) {
        throw new IllegalArgumentException(
            "A "
                + from.getClass().getName()
                + " and a "
                + to.getClass().getName()
                + " cannot be linked by "
                + table.model().getName()
                + ", as they differ in what its column "
                + key.columns().get(shared)
                + " refers to in both");
      }
    }
  }

  private static Object value(ForeignKey<?, ?> key, int at, Object model) {
    return Objects.requireNonNull(SaveEdge.columns(key.referencedColumns()).get(at).valueIn(model));
  }
}
