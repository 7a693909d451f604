package dev.piolet.query;

import dev.piolet.sql.BoundSql;
import dev.piolet.type.PgType;
import org.jspecify.annotations.Nullable;

/**
 * The statement for the elements of several collections.
 *
 * @param bound the text and values
 * @param reading how an element is read
 * @param grouping what tells the collection that an element belongs to
 * @param column the position of the column that tells it, from 1
 * @param type the type of that column
 */
public record NestedStatement<T extends @Nullable Object>(
    BoundSql bound, RowReading<T> reading, Grouping grouping, int column, PgType<?> type) {
  /** What tells the collection that an element belongs to. */
  public enum Grouping {
    /** Nothing: all elements are in every collection. */
    NONE,
    /** A column with the collection's key. */
    KEY,
    /** A column with the number of the key among those sent, from 1. */
    NUMBER
  }
}
