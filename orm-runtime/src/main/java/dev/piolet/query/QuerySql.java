package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.Subquery;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.PgType;
import java.time.temporal.Temporal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What queries are used as: tables, values, conditions; see {@link Sql}. */
@CheckReturnValue
public abstract class QuerySql extends RowValueSql {
  QuerySql() {}

  /**
   * A common table: a query that a statement names in {@code with(...)} and uses like a table.
   *
   * @param name what it is called, unquoted
   * @param query its rows; an INSERT, UPDATE or DELETE that returns rows, too
   */
  public static <T extends @Nullable Object> CommonTable<T> commonTable(
      String name, RowStatement<T> query) {
    return CommonTable.of(name, query);
  }

  /** {@code EXISTS (query)}: whether it has a row. */
  public static Condition exists(Subquery<?> query) {
    return Expressions.condition(nested("EXISTS ", query));
  }

  /** {@code NOT EXISTS (query)}: whether it has no row. */
  public static Condition notExists(Subquery<?> query) {
    return exists(query).not();
  }

  /** {@code ANY (query)}, to be compared with: whether it holds for any of the values. */
  public static <T extends @Nullable Object> Expression<T> any(Query<T, ?> query) {
    return Expressions.any(typeOf(query), nested("ANY ", query));
  }

  /** {@code ALL (query)}, to be compared with: whether it holds for all of the values. */
  public static <T extends @Nullable Object> Expression<T> all(Query<T, ?> query) {
    return Expressions.any(typeOf(query), nested("ALL ", query));
  }

  /** {@code (query)} as a value: that of its only row, or NULL where it has none. */
  public static <T extends @Nullable Object> Expression<@Nullable T> scalar(Query<T, ?> query) {
    return Expressions.any(typeOf(query), nested("", query));
  }

  /** {@code (query)} as a number: that of its only row, or NULL where it has none. */
  public static <N extends @Nullable Number> NumberExpression<@Nullable N> number(
      Query<N, ?> query) {
    return Expressions.number(typeOf(query), nested("", query));
  }

  /** {@code (query)} as a text: that of its only row, or NULL where it has none. */
  public static TextExpression text(Query<String, ?> query) {
    return Expressions.text(typeOf(query), nested("", query));
  }

  /** {@code (query)} as a date or time: that of its only row, or NULL where it has none. */
  public static <T extends @Nullable Temporal> TemporalExpression<@Nullable T> temporal(
      Query<T, ?> query) {
    return Expressions.temporal(typeOf(query), nested("", query));
  }

  /**
   * A function that gives rows, as a table of FROM or JOIN; it may use columns of the tables before
   * it.
   *
   * @param name what it is called, unquoted
   * @param function as {@code generateSeries(1, 10)}
   */
  public static <T extends @Nullable Object> FunctionTable<T, Expression<T>> functionTable(
      String name, Expression<T> function) {
    return FunctionTable.of(name, function, part -> Expressions.any(function.type(), part));
  }

  /** A function that gives rows of a number; see {@link #functionTable(String, Expression)}. */
  public static <N extends @Nullable Number> FunctionTable<N, NumberExpression<N>> functionTable(
      String name, NumberExpression<N> function) {
    return FunctionTable.of(name, function, part -> Expressions.number(function.type(), part));
  }

  /** A function that gives rows of a text; see {@link #functionTable(String, Expression)}. */
  public static FunctionTable<String, TextExpression> functionTable(
      String name, TextExpression function) {
    return FunctionTable.of(name, function, part -> Expressions.text(function.type(), part));
  }

  /** A function that gives rows of a time; see {@link #functionTable(String, Expression)}. */
  public static <T extends @Nullable Temporal>
      FunctionTable<T, TemporalExpression<T>> functionTable(
          String name, TemporalExpression<T> function) {
    return FunctionTable.of(name, function, part -> Expressions.temporal(function.type(), part));
  }

  /**
   * Rows of the program as a table, sent as an array for each column: the text is the same for any
   * number of rows.
   *
   * <pre>{@code
   * var price = values("price", rowValue(ITEM.id, ITEM.price), List.of(new Tuple2<>(1L, TEN)));
   * select(ITEM.name, price.column(ITEM.price)).join(price).on(price.column(ITEM.id).eq(ITEM.id))
   * }</pre>
   *
   * @param name what the table is called, unquoted
   * @param like columns or other expressions that name and type the table's columns; a column of
   *     the table is {@code column(expression)} of one of them
   * @param rows the rows; a null in a tuple is NULL
   * @throws IllegalArgumentException when a column is an array, which cannot be sent so
   */
  public static <T extends @Nullable Object> ValuesTable<T> values(
      String name, RowValue<T> like, Collection<? extends T> rows) {
    return ValuesTable.of(name, like, rows);
  }

  /** Values of the program as a table; see {@link #values(String, RowValue, Collection)}. */
  public static <T extends @Nullable Object> ValuesTable<T> values(
      String name, Expression<T> like, Collection<? extends T> values) {
    return ValuesTable.of(name, RowValue.single(like), values);
  }

  private static SqlPart nested(String keyword, SqlPart query) {
    return writer -> writer.sql(keyword).sql("(").part(query).sql(")");
  }

  private static <T extends @Nullable Object> PgType<T> typeOf(Query<T, ?> query) {
    if (query.selection() instanceof Expression<T> expression) {
      return expression.type();
    }
    throw new IllegalArgumentException(
        "One column is required, and this selects another: " + query);
  }
}
