package dev.piolet.schema;

import dev.piolet.sql.ArrayExpression;
import dev.piolet.type.PgType;
import java.util.List;

/**
 * A column of arrays, each of which is a list. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <E> the Java type of an element
 */
public final class ArrayColumn<M, E> extends Column<M, List<E>> implements ArrayExpression<E> {
  private final PgType<E> columnElement;

  ArrayColumn(Table<M> table, String name, PgType<E> element, ColumnOptions options) {
    super(table, name, element.list(), options);
    this.columnElement = element;
  }

  @Override
  public PgType<E> element() {
    return columnElement;
  }
}
