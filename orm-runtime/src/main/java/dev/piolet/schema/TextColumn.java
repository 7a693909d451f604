package dev.piolet.schema;

import dev.piolet.sql.TextExpression;
import dev.piolet.type.PgType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of text. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class TextColumn<M> extends Column<M, String> implements TextExpression {
  TextColumn(
      Table<M> table,
      String name,
      PgType<String> type,
      Function<M, @Nullable String> getter,
      ColumnOptions options) {
    super(table, name, type, getter, options);
  }
}
