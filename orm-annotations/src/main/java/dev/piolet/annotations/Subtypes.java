package dev.piolet.annotations;

/**
 * The tables of the types that a sealed type permits.
 *
 * @see Table#subtypes()
 */
public enum Subtypes {
  /** One table has the rows of all types; the {@link Discriminator} tells them apart. */
  ONE_TABLE,

  /**
   * Each type has a table of its own, by its own {@link Table}, and there is none of the sealed
   * type: that is read as the union of theirs.
   */
  TABLE_EACH
}
