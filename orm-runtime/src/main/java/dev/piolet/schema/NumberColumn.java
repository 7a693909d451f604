package dev.piolet.schema;

import dev.piolet.sql.NumberExpression;
import dev.piolet.type.PgType;

/**
 * A column of numbers. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <N> the Java type of the number
 */
public final class NumberColumn<M, N extends Number> extends Column<M, N>
    implements NumberExpression<N> {
  NumberColumn(Table<M> table, String name, PgType<N> type, ColumnOptions options) {
    super(table, name, type, options);
  }
}
