package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Parameters;
import dev.piolet.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT INTO} of one row, column by column. Whole objects go through {@code
 * DBConnection.insert}. Immutable and thread-safe; every method returns a copy.
 *
 * @param <M> the model of the table
 */
public final class Insert<M> extends WriteStatement {
  private final Table<M> table;
  private final List<Assignment> assignments;

  private Insert(Table<M> table, List<Assignment> assignments) {
    super(table);
    this.table = table;
    this.assignments = assignments;
  }

  static <M> Insert<M> into(Table<M> table) {
    return new Insert<>(table, List.of());
  }

  /**
   * Sets a column to a value; columns that are not set get their default.
   *
   * @param value the value, or null for NULL
   * @throws IllegalArgumentException when the column is set already
   */
  public <T> Insert<M> set(Column<M, T> column, @Nullable T value) {
    return new Insert<>(
        table, Assignment.append(assignments, column, Parameters.of(column.type(), value)));
  }

  /**
   * Sets a column to NULL.
   *
   * @throws IllegalArgumentException when the column is set already
   */
  public <T> Insert<M> setNull(Column<M, T> column) {
    return set(column, (T) null);
  }

  /**
   * Sets a column to an expression.
   *
   * @throws IllegalArgumentException when the column is set already
   */
  public <T> Insert<M> set(Column<M, T> column, Expression<? extends T> expression) {
    return new Insert<>(table, Assignment.append(assignments, column, expression));
  }

  @Override
  void renderWrite(SqlWriter writer) {
    writer.sql("INSERT INTO ").part(table);
    if (assignments.isEmpty()) {
      writer.sql(" DEFAULT VALUES");
      return;
    }
    String separator = " (";
    for (Assignment assignment : assignments) {
      writer.sql(separator).identifier(assignment.column().name());
      separator = ", ";
    }
    separator = ") VALUES (";
    for (Assignment assignment : assignments) {
      writer.sql(separator).part(assignment.value());
      separator = ", ";
    }
    writer.sql(")");
  }
}
