package dev.piolet.annotations;

/** When PostgreSQL checks a unique, foreign key or exclusion constraint. */
public enum Deferrable {
  /** With every statement. */
  NOT_DEFERRABLE,

  /** With every statement, unless the transaction says {@code SET CONSTRAINTS ... DEFERRED}. */
  INITIALLY_IMMEDIATE,

  /** At the end of the transaction. */
  INITIALLY_DEFERRED
}
