package dev.piolet.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns that hold the key of another table's row. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class ForeignKey<M> extends Constraint<M> {
  private final List<Column<M, ?>> columns;
  private final Class<?> references;
  private final ForeignKeyOptions options;

  ForeignKey(
      Table<M> table,
      String name,
      List<Column<M, ?>> columns,
      Class<?> references,
      ForeignKeyOptions options) {
    super(table, name);
    this.columns = List.copyOf(columns);
    this.references = references;
    this.options = options;
  }

  /** The columns that refer. */
  public List<Column<M, ?>> columns() {
    return columns;
  }

  /** The model that is referred to. */
  public Class<?> references() {
    return references;
  }

  /**
   * The table that is referred to.
   *
   * @throws IllegalArgumentException when that model has no generated table
   */
  public Table<?> referencedTable() {
    return Tables.of(references);
  }

  /**
   * The columns that are referred to, in the order of {@link #columns()}.
   *
   * @throws IllegalArgumentException when the table that is referred to has no such columns
   */
  public List<Column<?, ?>> referencedColumns() {
    Table<?> target = referencedTable();
    List<Column<?, ?>> found = new ArrayList<>();
    for (Column<?, ?> column : target.columns()) {
      if (options.to().isEmpty() && column.options().primaryKey()) {
        found.add(column);
      }
    }
    for (String name : options.to()) {
      found.add(target.column(name));
    }
    return List.copyOf(found);
  }

  /** The options of it beside its columns. */
  public ForeignKeyOptions options() {
    return options;
  }
}
