package dev.piolet.sql;

import org.jspecify.annotations.Nullable;

/**
 * A query that can stand inside another one, written without parentheses.
 *
 * @param <T> what one row is read into
 */
public interface Subquery<T extends @Nullable Object> extends SqlPart {
  /** The selection of the query. */
  Selectable<T> selection();
}
