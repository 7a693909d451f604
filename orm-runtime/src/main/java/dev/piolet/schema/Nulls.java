package dev.piolet.schema;

import dev.piolet.error.NullColumnException;

/** The error of a NULL where the model says that there is none. */
final class Nulls {
  private static final String REMEDY =
      "Select it with optional(), for an Optional, or nullable(), for what takes null";

  private Nulls() {}

  /**
   * An outer join can leave out a table that is selected as it is.
   *
   * @param what what is selected of it, or empty for the whole
   */
  static IllegalStateException missing(Table<?> table, String what) {
    return new IllegalStateException(
        "The "
            + what
            + "table "
            + table
            + " cannot be null, but there may be no row of it: an outer join, or RETURNING, can leave"
            + " it out. "
            + REMEDY);
  }

  /** An outer join can leave out the table of a column that is selected as it is. */
  static IllegalStateException missing(Column<?, ?> column) {
    return new IllegalStateException(
        "The column "
            + column
            + " cannot be null, but there may be no row of "
            + column.table()
            + " to read it from: an outer join, or RETURNING, can leave it out. "
            + REMEDY);
  }

  /** A column that is selected by itself, or as a part of a row. */
  static NullColumnException selected(Column<?, ?> column) {
    String table = column.table().name();
    return new NullColumnException(
        table,
        column.name(),
        "NULL was read for the column "
            + column
            + " of table \""
            + table
            + "\", whose property in "
            + column.table().model().getName()
            + " cannot be null. Select it with optional() or nullable() where it may be NULL here; or"
            + " make the property @Nullable, or the column NOT NULL");
  }

  static NullColumnException found(Column<?, ?> column) {
    String table = column.table().name();
    return new NullColumnException(
        table,
        column.name(),
        "The column "
            + column
            + " of table \""
            + table
            + "\" holds NULL, but the property of "
            + column.table().model().getName()
            + " that it is read into cannot. Make the property @Nullable (a box, where it is a"
            + " primitive), or the column NOT NULL");
  }
}
