package dev.piolet;

import dev.piolet.sql.BoundSql;
import java.util.List;

/**
 * How a session is opened over a connection. Immutable and thread-safe.
 *
 * @param options how it behaves
 * @param beginning the statements that each of its transactions begins with, also that of a single
 *     call; where there are none, a single call is committed by itself
 */
record Opening(DBConnectionOptions options, List<BoundSql> beginning) {
  static Opening of(DBConnectionOptions options) {
    return new Opening(options, List.of());
  }
}
