package dev.piolet.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of an index beside its elements.
 *
 * @param method the method, such as {@code btree}
 * @param nullsNotDistinct whether two NULLs are the same value to a unique index
 * @param include the columns that are kept in it without being part of its order
 * @param where which rows are indexed: a condition in SQL, or null for all
 * @param tablespace the tablespace that holds it, or null for the database's own choice
 */
public record IndexOptions(
    String method,
    boolean nullsNotDistinct,
    List<Column<?, ?>> include,
    @Nullable String where,
    @Nullable String tablespace) {
  /** A {@code btree} of all rows. */
  public static final IndexOptions DEFAULTS =
      new IndexOptions("btree", false, List.of(), null, null);

  /** Uses another method. */
  public IndexOptions method(String name) {
    return new IndexOptions(name, nullsNotDistinct, include, where, tablespace);
  }

  /** Two NULLs are the same value to a unique index. */
  public IndexOptions withNullsNotDistinct() {
    return new IndexOptions(method, true, include, where, tablespace);
  }

  /** Keeps columns in the index. */
  public IndexOptions include(Column<?, ?>... columns) {
    return new IndexOptions(method, nullsNotDistinct, List.of(columns), where, tablespace);
  }

  /** Indexes the rows that fulfil a condition in SQL. */
  public IndexOptions where(String condition) {
    return new IndexOptions(method, nullsNotDistinct, include, condition, tablespace);
  }

  /** Keeps the index in a tablespace. */
  public IndexOptions tablespace(String name) {
    return new IndexOptions(method, nullsNotDistinct, include, where, name);
  }
}
