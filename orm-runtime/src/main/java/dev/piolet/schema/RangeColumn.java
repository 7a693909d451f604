package dev.piolet.schema;

import dev.piolet.sql.RangeExpression;
import dev.piolet.type.PgType;
import dev.piolet.value.Range;

/**
 * A column of ranges. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <E> the Java type of the ranges' bounds
 */
public final class RangeColumn<M, E> extends Column<M, Range<E>> implements RangeExpression<E> {
  RangeColumn(Table<M> table, String name, PgType<Range<E>> type, ColumnOptions options) {
    super(table, name, type, options);
  }
}
