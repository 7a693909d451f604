package dev.piolet.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of a primary key beside its columns.
 *
 * @param name its name, or null for the one that PostgreSQL would choose
 * @param include the columns that are kept in its index without being part of the key
 * @param withoutOverlaps whether the last column is a range that must not overlap another's
 */
public record PrimaryKeyOptions(
    @Nullable String name, List<Column<?, ?>> include, boolean withoutOverlaps) {
  /** As PostgreSQL has it where nothing is said. */
  public static final PrimaryKeyOptions DEFAULTS = new PrimaryKeyOptions(null, List.of(), false);

  /** Gives it a name. */
  public PrimaryKeyOptions named(String newName) {
    return new PrimaryKeyOptions(newName, include, withoutOverlaps);
  }

  /** Keeps columns in the index. */
  public PrimaryKeyOptions include(Column<?, ?>... columns) {
    return new PrimaryKeyOptions(name, List.of(columns), withoutOverlaps);
  }

  /** The last column, a range, must not overlap that of a row that is alike in the others. */
  public PrimaryKeyOptions asWithoutOverlaps() {
    return new PrimaryKeyOptions(name, include, true);
  }
}
