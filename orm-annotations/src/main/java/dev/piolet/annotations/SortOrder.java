package dev.piolet.annotations;

/** Which values come first in an index. */
public enum SortOrder {
  /** The smallest. */
  ASC,

  /** The greatest. */
  DESC
}
