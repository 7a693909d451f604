package dev.piolet.annotations;

/**
 * The statements that a policy is for.
 *
 * @see Policy
 */
public enum PolicyCommand {
  /** All of them. */
  ALL,

  /** Reading rows. */
  SELECT,

  /** Inserting rows. */
  INSERT,

  /** Updating rows. */
  UPDATE,

  /** Deleting rows. */
  DELETE
}
