package dev.piolet.schema;

import dev.piolet.error.NullColumnException;

/** The error of a NULL where the model says that there is none. */
final class Nulls {
  private Nulls() {}

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
