package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.NumberColumn;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A clause that sets columns: of INSERT, UPDATE, and their like in ON CONFLICT and MERGE.
 *
 * @param <M> the model of the table, whose columns alone can be set
 * @param <S> the statement, with one more column set
 */
@CheckReturnValue
public sealed interface SetClause<M, S> permits Insert, InsertRow, JsonSetClause {
  /**
   * A copy of the statement that sets one more column.
   *
   * @throws IllegalArgumentException when the column is set already
   */
  S assign(Assignment assignment);

  /**
   * Sets a column to a value.
   *
   * @param value the value, or null for NULL
   * @throws IllegalArgumentException when the column is set already
   */
  default <T> S set(Column<M, T> column, @Nullable T value) {
    return assign(new Assignment(column, Parameters.of(column.type(), value)));
  }

  /**
   * Sets a number of any width to a whole number.
   *
   * @throws IllegalArgumentException when the column is set already, or its type has no such value
   */
  default <N extends Number> S set(NumberColumn<M, N> column, int value) {
    return set(column, column.type().ofNumber(value));
  }

  /**
   * Sets a column to NULL.
   *
   * @throws IllegalArgumentException when the column is set already
   */
  default <T> S setNull(Column<M, T> column) {
    return set(column, (T) null);
  }

  /**
   * Sets a column to an expression, such as {@code ACCOUNT.balance.plus(amount)}.
   *
   * @throws IllegalArgumentException when the column is set already
   */
  default <T> S set(Column<M, T> column, Expression<? extends T> expression) {
    return assign(new Assignment(column, expression));
  }

  /**
   * Sets a column to what the only row of a query has, or to NULL where it has none.
   *
   * @throws IllegalArgumentException when the query selects more than a column, or the column is
   *     set already
   */
  default <T> S set(Column<M, T> column, Query<T, ?> query) {
    return set(column, Sql.scalar(query));
  }

  /**
   * Sets a column to its default: {@code DEFAULT}.
   *
   * @throws IllegalArgumentException when the column is set already
   */
  default S setDefault(Column<M, ?> column) {
    return assign(new Assignment(column, writer -> writer.sql("DEFAULT")));
  }
}
