package dev.piolet;

import dev.piolet.internal.execute.Deadline;
import dev.piolet.sql.BoundSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a session is opened over a connection. Immutable and thread-safe.
 *
 * @param options how it behaves
 * @param beginning the statements that each of its transactions begins with, also that of a single
 *     call; where there are none, a single call is committed by itself
 * @param deadline by when all that it does has to be done, or null
 */
record Opening(
    DBConnectionOptions options, List<BoundSql> beginning, @Nullable Deadline deadline) {
  static Opening of(DBConnectionOptions options) {
    return new Opening(options, List.of(), null);
  }

  /** One whose transactions begin with those statements instead. */
  Opening beginningWith(List<BoundSql> statements) {
    return new Opening(options, statements, deadline);
  }

  /** One that has to be done by a moment, too; null is never. */
  Opening until(@Nullable Deadline moment) {
    return new Opening(options, beginning, Deadline.earlier(deadline, moment));
  }
}
