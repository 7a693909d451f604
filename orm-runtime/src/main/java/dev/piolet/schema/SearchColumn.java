package dev.piolet.schema;

import dev.piolet.sql.SearchVector;
import dev.piolet.type.PgType;

/**
 * A column of the words of texts, of type {@code tsvector}. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class SearchColumn<M> extends Column<M, String> implements SearchVector {
  SearchColumn(Table<M> table, String name, PgType<String> type, ColumnOptions options) {
    super(table, name, type, options);
  }
}
