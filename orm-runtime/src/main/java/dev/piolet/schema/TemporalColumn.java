package dev.piolet.schema;

import dev.piolet.sql.TemporalExpression;
import dev.piolet.type.PgType;
import java.time.temporal.Temporal;

/**
 * A column of dates or times. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the date or time
 */
public final class TemporalColumn<M, T extends Temporal> extends Column<M, T>
    implements TemporalExpression<T> {
  TemporalColumn(Table<M> table, String name, PgType<T> type, ColumnOptions options) {
    super(table, name, type, options);
  }
}
