package dev.piolet.annotations;

/**
 * The action of PostgreSQL on the rows that refer to a row when that row's key changes.
 *
 * @see Field#onUpdate()
 */
public enum OnUpdate {
  /**
   * The update fails if rows still refer to the old key at the end of the statement, or of the
   * transaction when deferred.
   */
  NO_ACTION,

  /** The update fails at once if any row refers to the old key. */
  RESTRICT,

  /** The rows that refer to the row take the new key. */
  CASCADE,

  /** The columns that refer to the row become {@code NULL}; they must be nullable. */
  SET_NULL,

  /** The columns that refer to the row take their default. */
  SET_DEFAULT
}
