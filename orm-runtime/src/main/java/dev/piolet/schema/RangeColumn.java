package dev.piolet.schema;

import dev.piolet.sql.RangeExpression;
import dev.piolet.type.PgType;
import dev.piolet.value.Range;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of ranges. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <E> the Java type of the ranges' bounds
 */
public final class RangeColumn<M, E> extends Column<M, Range<E>> implements RangeExpression<E> {
  RangeColumn(
      Table<M> table,
      String name,
      PgType<Range<E>> type,
      Function<M, @Nullable Range<E>> getter,
      ColumnOptions options) {
    super(table, name, type, getter, options);
  }
}
