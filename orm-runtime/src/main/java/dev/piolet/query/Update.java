package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Parameters;
import dev.piolet.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code UPDATE} of the rows that meet a condition. Changed objects go through {@code
 * DBConnection.update}. Immutable and thread-safe; every method returns a copy.
 *
 * @param <M> the model of the table
 */
public final class Update<M> extends WriteStatement {
  private final Table<M> table;
  private final List<Assignment> assignments;
  private final RowFilter filter;

  private Update(Table<M> table, List<Assignment> assignments, RowFilter filter) {
    super(table);
    this.table = table;
    this.assignments = assignments;
    this.filter = filter;
  }

  static <M> Update<M> of(Table<M> table) {
    return new Update<>(table, List.of(), RowFilter.UNSAID);
  }

  /**
   * Sets a column to a value.
   *
   * @param value the value, or null for NULL
   * @throws IllegalArgumentException when the column is set already
   */
  public <T> Update<M> set(Column<M, T> column, @Nullable T value) {
    return new Update<>(
        table, Assignment.append(assignments, column, Parameters.of(column.type(), value)), filter);
  }

  /**
   * Sets a column to NULL.
   *
   * @throws IllegalArgumentException when the column is set already
   */
  public <T> Update<M> setNull(Column<M, T> column) {
    return set(column, (T) null);
  }

  /**
   * Sets a column to an expression, such as {@code ACCOUNT.balance.plus(amount)}.
   *
   * @throws IllegalArgumentException when the column is set already
   */
  public <T> Update<M> set(Column<M, T> column, Expression<? extends T> expression) {
    return new Update<>(table, Assignment.append(assignments, column, expression), filter);
  }

  /** {@code WHERE condition}; said again, both conditions must hold. */
  public Update<M> where(Condition condition) {
    return new Update<>(table, assignments, filter.and(condition));
  }

  /** Updates all rows of the table: without {@code where}, it must be said. */
  public Update<M> all() {
    return new Update<>(table, assignments, filter.everything());
  }

  @Override
  void renderWrite(SqlWriter writer) {
    if (assignments.isEmpty()) {
      throw new IllegalStateException("This UPDATE of " + table + " sets nothing: say set(...)");
    }
    writer.within(
        List.of(table),
        within -> {
          within.sql("UPDATE ").part(table).sql(" SET ").list(assignments, ", ");
          filter.render(within, "UPDATE", table);
        });
  }
}
