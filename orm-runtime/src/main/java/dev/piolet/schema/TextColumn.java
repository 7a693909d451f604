package dev.piolet.schema;

import dev.piolet.sql.TextExpression;
import dev.piolet.type.PgType;

/**
 * A column of text. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class TextColumn<M> extends Column<M, String> implements TextExpression {
  TextColumn(Table<M> table, String name, PgType<String> type, ColumnOptions options) {
    super(table, name, type, options);
  }
}
