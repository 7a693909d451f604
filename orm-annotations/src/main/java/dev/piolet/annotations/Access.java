package dev.piolet.annotations;

/**
 * What is written of a column when objects are.
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
