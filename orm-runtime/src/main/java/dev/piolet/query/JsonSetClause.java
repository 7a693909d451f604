package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.JsonPath;
import dev.piolet.sql.Expression;
import dev.piolet.sql.JsonExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause that sets columns of rows that are there already, and members of the JSON in them:
 * UPDATE, and its like in ON CONFLICT and MERGE.
 *
 * <p>Members are set by {@code jsonb_set}, all those of a column at once. What is missing around
 * one is made: an object that is missing or null, and the column's where it is NULL.
 *
 * @param <M> the model of the table, whose columns alone can be set
 * @param <S> the statement, with one more column or member set
 */
@CheckReturnValue
public sealed interface JsonSetClause<M, S> extends SetClause<M, S>
    permits Update, ConflictUpdate, MergeSet {
  /**
   * Sets a member of the JSON in a column to a value: {@code set(USER.preferences().theme(),
   * "dark")}.
   *
   * @param value the value, or null for the JSON null
   * @throws IllegalArgumentException when the member, one around it or the column is set already
   */
  default <T> S set(JsonPath<M, T> path, @Nullable T value) {
    return assign(JsonChange.of(path, path.place().written(value)));
  }

  /**
   * Sets a member of the JSON in a column to the JSON null.
   *
   * @throws IllegalArgumentException when the member, one around it or the column is set already
   */
  default <T> S setNull(JsonPath<M, T> path) {
    return set(path, (T) null);
  }

  /**
   * Sets a member of the JSON in a column to an expression; where that is NULL, to the JSON null.
   *
   * @throws IllegalArgumentException when the member, one around it or the column is set already
   */
  default <T> S set(JsonPath<M, T> path, Expression<? extends T> expression) {
    return assign(JsonChange.of(path, path.place().written(expression)));
  }

  /**
   * Sets a member of the JSON in a column to JSON, such as {@code
   * setJson(USER.preferences().tags(), USER.preferences().tags().concat("[1]"))}; where that is
   * NULL, to the JSON null.
   *
   * @throws IllegalArgumentException when the member, one around it or the column is set already
   */
  default S setJson(JsonPath<M, ?> path, JsonExpression json) {
    return assign(JsonChange.of(path, path.place().writtenJson(json)));
  }

  /**
   * Sets two columns to what the only row of a query has, or to NULL where it has none: {@code (a,
   * b) = (SELECT ...)}.
   *
   * @throws IllegalArgumentException when a column is set already
   */
  default <A, B> S set(
      Column<M, A> a,
      Column<M, B> b,
      Query<? extends Tuple2<? extends @Nullable A, ? extends @Nullable B>, ?> query) {
    return assign(Assignment.ofRow(List.of(a, b), query));
  }

  /**
   * Sets three columns to what the only row of a query has; see {@link #set(Column, Column,
   * Query)}.
   *
   * @throws IllegalArgumentException when a column is set already
   */
  default <A, B, C> S set(
      Column<M, A> a,
      Column<M, B> b,
      Column<M, C> c,
      Query<
              ? extends Tuple3<? extends @Nullable A, ? extends @Nullable B, ? extends @Nullable C>,
              ?>
          query) {
    return assign(Assignment.ofRow(List.of(a, b, c), query));
  }
}
