package dev.piolet.schema;

/** The role of a column when objects are written. */
public enum ColumnRole {
  /** Nothing in particular: it holds what its property does. */
  NONE,

  /** It tells whether a row has changed since it was read. */
  VERSION,

  /** It holds when the row was inserted. */
  CREATED_AT,

  /** It holds when the row was last written through its object. */
  UPDATED_AT,

  /** It says that the row is deleted. */
  SOFT_DELETE,

  /** It tells which type of a sealed hierarchy the row is an object of. */
  DISCRIMINATOR
}
