package dev.piolet;

import dev.piolet.sql.BoundSql;
import java.util.List;

/**
 * How a session is opened over a connection, and how that is left. Immutable and thread-safe;
 * methods return a copy.
 *
 * @param options how it behaves
 * @param beginning the statements that each of its transactions begins with, also that of a single
 *     call; where there are none, a single call is committed by itself
 * @param resets what a connection is reset by that the program had in its hands
 */
record Opening(DBConnectionOptions options, List<BoundSql> beginning, List<String> resets) {
  static Opening of(DBConnectionOptions options) {
    return new Opening(options, List.of(), List.of());
  }

  Opening withOptions(DBConnectionOptions others) {
    return new Opening(others, beginning, resets);
  }

  Opening beginningWith(List<BoundSql> statements) {
    return new Opening(options, statements, resets);
  }

  Opening resetBy(List<String> statements) {
    return new Opening(options, beginning, statements);
  }
}
