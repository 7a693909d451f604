package dev.piolet.schema;

import dev.piolet.sql.ArrayExpression;
import dev.piolet.type.PgType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of arrays, each of which is a list. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <E> the Java type of an element
 */
public final class ArrayColumn<M, E> extends Column<M, List<E>> implements ArrayExpression<E> {
  private final PgType<E> columnElement;

  ArrayColumn(
      Table<M> table,
      String name,
      PgType<E> element,
      Function<M, @Nullable List<E>> getter,
      ColumnOptions options) {
    super(table, name, element.list(), getter, options);
    this.columnElement = element;
  }

  @Override
  public PgType<E> element() {
    return columnElement;
  }
}
