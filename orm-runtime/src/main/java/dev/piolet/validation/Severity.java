package dev.piolet.validation;

/** How much a difference matters. */
public enum Severity {
  /** Statements fail, or the database does not hold to what the model says. */
  ERROR,

  /** The database has more than the model says, or the same by another name; all works. */
  NOTE
}
