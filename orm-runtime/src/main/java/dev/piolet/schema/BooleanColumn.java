package dev.piolet.schema;

import dev.piolet.sql.Condition;
import dev.piolet.type.PgType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A boolean column, which is a condition by itself. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class BooleanColumn<M> extends Column<M, Boolean> implements Condition {
  BooleanColumn(
      Table<M> table,
      String name,
      PgType<Boolean> type,
      Function<M, @Nullable Boolean> getter,
      ColumnOptions options) {
    super(table, name, type, getter, options);
  }
}
