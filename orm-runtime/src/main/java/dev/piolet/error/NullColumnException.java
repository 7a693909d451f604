package dev.piolet.error;

/** NULL was read into a property that cannot hold it. */
public final class NullColumnException extends PioletException {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final String column;

  /**
   * An exception that names the column.
   *
   * @param table the table's name in the database, unquoted
   * @param column the column's name in the database, unquoted
   * @param message what was found, what is required and how to correct it
   */
  public NullColumnException(String table, String column, String message) {
    super(message);
    this.table = table;
    this.column = column;
  }

  /** The table's name in the database, unquoted. */
  public String table() {
    return table;
  }

  /** The column's name in the database, unquoted. */
  public String column() {
    return column;
  }
}
