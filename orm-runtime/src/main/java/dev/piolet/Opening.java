package dev.piolet;

import dev.piolet.internal.execute.Deadline;
import dev.piolet.sql.BoundSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a session is opened over a connection, and how that is left. Immutable and thread-safe;
 * methods return a copy.
 *
 * @param options how it behaves
 * @param beginning the statements that each of its transactions begins with, also that of a single
 *     call; where there are none, a single call is committed by itself
 * @param resets what a connection is reset by that the program had in its hands
 * @param deadline by when all that it does has to be done, or null
 */
record Opening(
    DBConnectionOptions options,
    List<BoundSql> beginning,
    List<String> resets,
    @Nullable Deadline deadline) {
  static Opening of(DBConnectionOptions options) {
    return new Opening(options, List.of(), List.of(), null);
  }

  Opening withOptions(DBConnectionOptions others) {
    return new Opening(others, beginning, resets, deadline);
  }

  Opening beginningWith(List<BoundSql> statements) {
    return new Opening(options, statements, resets, deadline);
  }

  Opening resetBy(List<String> statements) {
    return new Opening(options, beginning, statements, deadline);
  }

  /** One that has to be done by a moment, too; null is never. */
  Opening until(@Nullable Deadline moment) {
    return new Opening(options, beginning, resets, Deadline.earlier(deadline, moment));
  }
}
