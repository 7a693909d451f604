package dev.piolet.annotations;

/** Where NULL comes in an index. */
public enum NullOrder {
  /** Last when ascending, first when descending. */
  DEFAULT,

  /** First. */
  FIRST,

  /** Last. */
  LAST
}
