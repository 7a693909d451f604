package dev.piolet.internal.observe;

import dev.piolet.sql.BoundSql;
import java.sql.PreparedStatement;

/**
 * A statement that is sent, of whose outcome is told. This one tells nobody and does nothing, so
 * that a statement costs nothing more where nobody listens. Not thread-safe.
 */
public class Sending {
  static final Sending UNOBSERVED = new Sending();

  Sending() {}

  /** What is sent in place of a statement: the same, or with a comment. */
  public BoundSql sql(BoundSql statement) {
    return statement;
  }

  /** Takes what the statement is about to be executed with. */
  public void with(PreparedStatement prepared) {}

  /** Takes whether PostgreSQL has it prepared under a name. */
  public void prepared(boolean isPrepared) {}

  /** Whether somebody listens, so that the number of rows is to be found out. */
  public boolean isObserved() {
    return false;
  }

  /** Tells that it was executed since it was sent. */
  public void executed(long rows) {}

  /** Tells that it was executed, in a time of its own in nanoseconds. */
  public void executed(long nanos, long rows) {}

  /** Tells that it failed, unless it was executed already. */
  public void failed(Throwable failure) {}

  /** Tells that it failed after a time of its own, unless it was executed already. */
  public void failed(long nanos, Throwable failure) {}
}
