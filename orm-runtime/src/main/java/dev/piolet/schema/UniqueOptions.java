package dev.piolet.schema;

import dev.piolet.annotations.Deferrable;
import java.util.List;

/**
 * The options of a unique constraint beside its columns.
 *
 * @param nullsNotDistinct whether two NULLs are the same value
 * @param deferrable when it is checked
 * @param include the columns that are kept in its index without being compared
 * @param withoutOverlaps whether the last column is a range that must not overlap another's
 */
public record UniqueOptions(
    boolean nullsNotDistinct,
    Deferrable deferrable,
    List<Column<?, ?>> include,
    boolean withoutOverlaps) {
  /** NULLs are distinct, it is checked with every statement, and nothing is included. */
  public static final UniqueOptions DEFAULTS =
      new UniqueOptions(false, Deferrable.NOT_DEFERRABLE, List.of(), false);

  /** Two NULLs are the same value. */
  public UniqueOptions withNullsNotDistinct() {
    return new UniqueOptions(true, deferrable, include, withoutOverlaps);
  }

  /** When it is checked. */
  public UniqueOptions deferrable(Deferrable when) {
    return new UniqueOptions(nullsNotDistinct, when, include, withoutOverlaps);
  }

  /** Keeps columns in the index. */
  public UniqueOptions include(Column<?, ?>... columns) {
    return new UniqueOptions(nullsNotDistinct, deferrable, List.of(columns), withoutOverlaps);
  }

  /** The last column, a range, must not overlap that of a row that is alike in the others. */
  public UniqueOptions asWithoutOverlaps() {
    return new UniqueOptions(nullsNotDistinct, deferrable, include, true);
  }
}
