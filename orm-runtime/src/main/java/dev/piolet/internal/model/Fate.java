package dev.piolet.internal.model;

import org.jspecify.annotations.Nullable;

/**
 * The fate of a transaction, or of a part of one that a savepoint begins, whose end is not seen
 * here: somebody else's, or one whose COMMIT was not answered. Thread-safe.
 */
public final class Fate {
  private final @Nullable Long id;
  private final boolean isLost;
  private volatile State state = State.OPEN;

  /**
   * A fate that is not known yet.
   *
   * @param id the number by which PostgreSQL knows the transaction, or null when nobody asked
   * @param isLost whether its COMMIT was not answered
   */
  public Fate(@Nullable Long id, boolean isLost) {
    this.id = id;
    this.isLost = isLost;
  }

  /** The state that is known. */
  public enum State {
    /** Nothing. */
    OPEN,
    /** It was committed: all that was written is stored. */
    COMMITTED,
    /** Nothing is. */
    ABORTED
  }

  /** The number by which PostgreSQL knows the transaction, or null. */
  public @Nullable Long id() {
    return id;
  }

  /** Whether nothing may be done before it is known: nobody goes on with that transaction. */
  public boolean mustBeKnown() {
    return state == State.OPEN && isLost;
  }

  /** The state that is known. */
  public State state() {
    return state;
  }

  /** Takes what has been found out. */
  public void become(State known) {
    state = known;
  }
}
