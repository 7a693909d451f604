package dev.piolet.error;

/**
 * A rule that a statement can violate: a constraint or a unique index. Generated tables have one
 * for each, such as {@code USER.uniqueEmail}.
 */
public interface Violable {
  /**
   * Tells whether it is this that made a statement fail.
   *
   * @param failure what the statement threw
   */
  boolean isViolatedIn(QueryException failure);
}
