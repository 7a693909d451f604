package dev.piolet.annotations;

/**
 * What decides to which partition a row belongs.
 *
 * @see Partitioned
 */
public enum PartitionBy {
  /** Between which bounds the key is. */
  RANGE,

  /** Which of some values the key is. */
  LIST,

  /** The remainder of the key's hash. */
  HASH
}
