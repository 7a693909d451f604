package dev.piolet.schema;

import dev.piolet.sql.ArrayExpression;
import dev.piolet.sql.Expressions;
import dev.piolet.type.PgType;

/**
 * A column of arrays, each of which is a set or a Java array. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <C> the Java type that holds the elements
 * @param <E> the Java type of an element
 */
public final class ElementsColumn<M, C, E> extends Column<M, C> {
  private final PgType<E> columnElement;

  ElementsColumn(
      Table<M> table, String name, PgType<E> element, PgType<C> type, ColumnOptions options) {
    super(table, name, type, options);
    this.columnElement = element;
  }

  /** The column with the operators of arrays, whose values are lists. */
  public ArrayExpression<E> elements() {
    return Expressions.array(columnElement, this);
  }
}
