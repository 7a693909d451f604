package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.Subquery;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row value: several values that are compared at once, as {@code (a, b) < (?, ?)}. Immutable and
 * thread-safe.
 *
 * <p>Rows are compared by their first values, by their second ones where those are equal, and so
 * on. A NULL makes unknown what it decides, so a null in a tuple is refused.
 *
 * @param <T> the tuple of the values
 */
@CheckReturnValue
public final class RowValue<T extends @Nullable Object> implements SqlPart {
  private final Selectable<T> selection;
  private final Function<T, List<@Nullable Object>> values;

  private RowValue(Selectable<T> selection, Function<T, List<@Nullable Object>> values) {
    this.selection = selection;
    this.values = values;
  }

  /** Several values, of which a row is read into a tuple. */
  static <T extends @Nullable Object> RowValue<T> tuple(Selectable<T> selection) {
    return new RowValue<>(selection, Tuples::values);
  }

  /** One value by itself. */
  @SuppressWarnings("NullAway") // a null in a table of values is NULL
  static <T> RowValue<T> single(Expression<T> expression) {
    return new RowValue<>(expression.nullable(), Collections::singletonList);
  }

  /** The selection that reads a row of such values. */
  Selectable<T> selection() {
    return selection;
  }

  /** The values of a tuple, in order. */
  List<@Nullable Object> valuesOf(T tuple) {
    return values.apply(tuple);
  }

  /** {@code this = row}. */
  public Condition eq(T row) {
    return compare(" = ", row);
  }

  /** {@code this = other}. */
  public Condition eq(RowValue<T> other) {
    return compare(" = ", other);
  }

  /** {@code this <> row}. */
  public Condition ne(T row) {
    return compare(" <> ", row);
  }

  /** {@code this <> other}. */
  public Condition ne(RowValue<T> other) {
    return compare(" <> ", other);
  }

  /** {@code this < row}. */
  public Condition lt(T row) {
    return compare(" < ", row);
  }

  /** {@code this < other}. */
  public Condition lt(RowValue<T> other) {
    return compare(" < ", other);
  }

  /** {@code this <= row}. */
  public Condition le(T row) {
    return compare(" <= ", row);
  }

  /** {@code this <= other}. */
  public Condition le(RowValue<T> other) {
    return compare(" <= ", other);
  }

  /** {@code this > row}. */
  public Condition gt(T row) {
    return compare(" > ", row);
  }

  /** {@code this > other}. */
  public Condition gt(RowValue<T> other) {
    return compare(" > ", other);
  }

  /** {@code this >= row}. */
  public Condition ge(T row) {
    return compare(" >= ", row);
  }

  /** {@code this >= other}. */
  public Condition ge(RowValue<T> other) {
    return compare(" >= ", other);
  }

  /**
   * {@code this IN (rows)}, sent as an array for each value: the text is the same for any number of
   * rows. An empty collection matches nothing.
   */
  public Condition in(Collection<? extends T> rows) {
    rows.forEach(row -> requireValues(row, valuesOf(row)));
    return in(UnnestQuery.of(this, rows));
  }

  /** {@code this IN (query)}. */
  public Condition in(Subquery<? extends T> query) {
    return quantified(" IN (", query);
  }

  /**
   * {@code this NOT IN (query)}. When the query gives a NULL, this may never be true; {@code NOT
   * EXISTS} is what is usually meant.
   */
  public Condition notIn(Subquery<? extends T> query) {
    return quantified(" NOT IN (", query);
  }

  private Condition quantified(String operator, SqlPart query) {
    return Expressions.condition(writer -> writer.part(this).sql(operator).part(query).sql(")"));
  }

  private Condition compare(String operator, T row) {
    List<@Nullable Object> list = valuesOf(row);
    requireValues(row, list);
    return compare(operator, writer -> bind(writer, list));
  }

  private Condition compare(String operator, SqlPart other) {
    return Expressions.condition(writer -> writer.part(this).sql(operator).part(other));
  }

  private static void requireValues(Object row, List<@Nullable Object> list) {
    if (list.contains(null)) {
      throw new IllegalArgumentException(
          "A comparison with null is never true in SQL, and " + row + " has one; use isNull()");
    }
  }

  private void bind(SqlWriter writer, List<@Nullable Object> list) {
    List<? extends Expression<?>> expressions = selection.expressions();
    String separator = "(";
    for (int i = 0; i < list.size(); i++) {
      bind(writer.sql(separator), expressions.get(i), list.get(i));
      separator = ", ";
    }
    writer.sql(")");
  }

  @SuppressWarnings("unchecked") // a tuple's values are of its expressions' types
  private static <V> void bind(SqlWriter writer, Expression<V> expression, @Nullable Object value) {
    writer.bind(expression.type(), (V) value);
  }

  @Override
  public void render(SqlWriter writer) {
    writer.sql("(").list(selection.expressions(), ", ").sql(")");
  }
}
