package dev.piolet.internal.ddl;

/** The treatment of things that are there already. */
public enum Existing {
  /** They are an error. */
  FAIL,

  /** Types are used as they are, and all else is an error. */
  KEEP_TYPES,

  /** They are used as they are, so that all can be run twice. */
  KEEP;

  boolean keepsTypes() {
    return this != FAIL;
  }

  boolean keepsAll() {
    return this == KEEP;
  }

  /** The words of CREATE, where it can have any. */
  String clause() {
    return this == KEEP ? "IF NOT EXISTS " : "";
  }
}
