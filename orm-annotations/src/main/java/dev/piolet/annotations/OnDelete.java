package dev.piolet.annotations;

/**
 * The action of PostgreSQL on the rows that refer to a row when that row is deleted.
 *
 * @see Field#onDelete()
 */
public enum OnDelete {
  /**
   * The delete fails if rows still refer to the row at the end of the statement, or of the
   * transaction when deferred.
   */
  NO_ACTION,

  /** The delete fails at once if any row refers to the row. */
  RESTRICT,

  /** The rows that refer to the row are deleted too. */
  CASCADE,

  /** The columns that refer to the row become {@code NULL}; they must be nullable. */
  SET_NULL,

  /** The columns that refer to the row take their default. */
  SET_DEFAULT
}
