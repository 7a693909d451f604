package dev.piolet.query;

import dev.piolet.sql.Condition;
import java.util.function.Function;

/**
 * A join that waits for its condition. Immutable and thread-safe.
 *
 * @param <S> the statement that the join belongs to
 */
@CheckReturnValue
public final class Joining<S> {
  private final Function<Condition, S> joined;

  Joining(Function<Condition, S> joined) {
    this.joined = joined;
  }

  /** {@code ON condition}: which rows of the two sides belong together. */
  public S on(Condition condition) {
    return joined.apply(condition);
  }
}
