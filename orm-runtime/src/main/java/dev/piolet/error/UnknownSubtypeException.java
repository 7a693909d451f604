package dev.piolet.error;

/** A row of a sealed hierarchy has a label that none of its types has. */
public final class UnknownSubtypeException extends PioletException {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final String column;
  private final String label;

  /**
   * An exception that names the column and the label.
   *
   * @param table the table's name in the database, unquoted
   * @param column the name in the database of the column that tells the types apart, unquoted
   * @param label what the column holds
   * @param message what was found, what is required and how to correct it
   */
  public UnknownSubtypeException(String table, String column, String label, String message) {
    super(message);
    this.table = table;
    this.column = column;
    this.label = label;
  }

  /** The table's name in the database, unquoted. */
  public String table() {
    return table;
  }

  /** The name in the database of the column that tells the types apart, unquoted. */
  public String column() {
    return column;
  }

  /** What that column holds. */
  public String label() {
    return label;
  }
}
