package dev.piolet.annotations;

/**
 * The way in which a row's partition is chosen.
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
