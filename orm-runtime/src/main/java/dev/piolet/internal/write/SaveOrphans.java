package dev.piolet.internal.write;

import dev.piolet.internal.driver.Outcome;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.write.SaveNode.Action;
import dev.piolet.schema.Automatic;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows that refer to some objects of a graph by a foreign key, and are of none of their
 * children: they are deleted, or marked as deleted where their table has a column for that.
 */
record SaveOrphans(ForeignKey<?, ?> key, List<SaveNode> parents, List<SaveNode> children) {
  /**
   * Those of a foreign key, of no objects yet.
   *
   * @throws IllegalArgumentException when the table that refers has no primary key to tell its rows
   *     by
   */
  static SaveOrphans of(ForeignKey<?, ?> key) {
    if (!(key.table() instanceof KeyedTable<?, ?>)) {
      throw new IllegalArgumentException(
          key.table().model().getName()
              + " has no primary key to tell orphans by. Give it one: @Field(primaryKey = true)");
    }
    return new SaveOrphans(key, new ArrayList<>(), new ArrayList<>());
  }

  /** The objects that may have orphans: new ones have none. */
  private List<Object> owners() {
    return models(parents.stream().filter(node -> !node.is(Action.INSERT)).toList());
  }

  boolean areNone() {
    return owners().isEmpty();
  }

  private static List<Object> models(List<SaveNode> nodes) {
    return nodes.stream().map(SaveNode::model).toList();
  }

  /** The work that deletes them, before anything else is written. */
  @SuppressWarnings("unchecked") // children are of the table that refers
  Work<Integer> work() {
    Table<Object> table = (Table<Object>) key.table();
    List<Column<Object, ?>> own = SaveEdge.columns(((KeyedTable<?, ?>) table).primaryKey());
    List<Object> stored =
        models(children.stream().filter(node -> !node.is(Action.INSERT) && node.has(own)).toList());
    SqlPart ofOwners =
        matches(
            SaveEdge.columns(key.columns()), SaveEdge.columns(key.referencedColumns()), owners());
    SqlPart ofChildren = matches(own, own, stored);
    Column<Object, ?> mark = TableMetadata.of(table).columnOf(ColumnRole.SOFT_DELETE);
    SqlPart rest =
        writer -> {
          set(writer, table, mark);
          writer.sql(" WHERE ").part(ofOwners);
          if (!stored.isEmpty()) {
            writer.sql(" AND NOT (").part(ofChildren).sql(")");
          }
          if (mark != null) {
            writer.sql(" AND ").part(Objects.requireNonNull(TableMetadata.of(table).notDeleted()));
          }
        };
    SqlPart statement =
        writer ->
            writer
                .sql(mark == null ? "DELETE FROM " : "UPDATE ")
                .part(table)
                .within(List.of(table), rest::render);
    return Work.of(new Step<>(SqlWriter.render(statement), Outcome::count));
  }

  private static void set(SqlWriter writer, Table<Object> table, @Nullable Column<Object, ?> mark) {
    if (mark != null) {
      writer.sql(" SET ").list(Automatic.deletion(table, mark), ", ");
    }
  }

  /** Whether columns have the values that objects have in others. */
  private static SqlPart matches(
      List<Column<Object, ?>> columns, List<Column<Object, ?>> others, List<Object> models) {
    if (columns.size() == 1) {
      return writer -> anyOf(writer, columns.get(0), others.get(0), models);
    }
    Unnest rows = new Unnest();
    List<String> names = rows.addAll(others, models);
    return writer -> {
      writer.sql("EXISTS (SELECT FROM ").part(rows).sql(" WHERE ");
      for (int i = 0; i < names.size(); i++) {
        writer.sql(i == 0 ? "" : " AND ").part(columns.get(i)).sql(" = ").sql(names.get(i));
      }
      writer.sql(")");
    };
  }

  @SuppressWarnings("unchecked") // both columns of a foreign key have values of one type
  private static <T> void anyOf(
      SqlWriter writer, Column<Object, T> column, Column<Object, ?> other, List<Object> models) {
    List<T> values = new ArrayList<>(models.size());
    for (Object model : models) {
      Object key = Objects.requireNonNull(other.valueIn(model));
      values.add((T) SaveEdge.keyIn(column, other, key));
    }
    writer.part(column.in(values));
  }
}
