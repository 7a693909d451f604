package dev.piolet.it.write.strategy;

import dev.piolet.internal.write.WriteStrategy;
import dev.piolet.internal.write.Writer;
import java.sql.Connection;

/** A way in which rows are written, whatever their number. */
enum Way {
  /** Each row is a statement: what the others have to be like. */
  SINGLE(1, 1, 1, Integer.MAX_VALUE),
  VALUES(10_000, 1, 10_000, Integer.MAX_VALUE),
  UNNEST(1, 1, 10_000, Integer.MAX_VALUE),
  /** A statement for each change, all sent together. */
  EACH(1, 10_000, 10_000, Integer.MAX_VALUE),
  /** Where it is right; else as UNNEST. */
  COPY(1, 1, 10_000, 1),
  /** Several statements of few rows. */
  CHUNKS(2, 1, 3, Integer.MAX_VALUE);

  private final int values;
  private final int each;
  private final int chunk;
  private final int copy;

  Way(int values, int each, int chunk, int copy) {
    this.values = values;
    this.each = each;
    this.chunk = chunk;
    this.copy = copy;
  }

  Writer writer(Connection connection) {
    return session(connection).writer();
  }

  Session session(Connection connection) {
    return Session.of(connection, new WriteStrategy(values, each, chunk, copy));
  }
}
