package dev.piolet.annotations;

/**
 * The writes of objects that write a column.
 *
 * @see Field#access()
 */
public enum Access {
  /** Inserts and updates write it. */
  READ_WRITE,

  /** Inserts write it, updates leave it alone. */
  INSERT_ONLY,

  /**
   * Nothing writes it: the database, a default or a trigger does. It is read back after each insert
   * and update.
   */
  READ_ONLY
}
