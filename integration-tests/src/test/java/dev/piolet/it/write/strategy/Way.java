package dev.piolet.it.write.strategy;

import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.SqlLog;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.internal.model.SnapshotSlot;
import dev.piolet.internal.model.Tracking;
import dev.piolet.internal.write.WriteStrategy;
import dev.piolet.internal.write.Writer;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** A way in which rows are written, whatever their number. */
enum Way {
  /** Each row is a statement: what the others have to be like. */
  SINGLE(1, 1, Integer.MAX_VALUE),
  VALUES(10_000, 10_000, Integer.MAX_VALUE),
  UNNEST(1, 10_000, Integer.MAX_VALUE),
  /** Where it is right; else as UNNEST. */
  COPY(1, 10_000, 1),
  /** Several statements of few rows. */
  CHUNKS(2, 3, Integer.MAX_VALUE);

  private final int values;
  private final int chunk;
  private final int copy;

  Way(int values, int chunk, int copy) {
    this.values = values;
    this.chunk = chunk;
    this.copy = copy;
  }

  Writer writer(Connection connection) {
    return writer(connection, new WriteStrategy(values, chunk, copy));
  }

  static Writer writer(Connection connection, WriteStrategy strategy) {
    Tracking tracking = new Tracking(new Untracked(), false);
    return new Writer(
        new Executor(connection, new SqlLog(false), tracking),
        new Transactions(connection, tracking),
        tracking,
        strategy);
  }

  private static final class Untracked implements SnapshotSlot {
    @Override
    public boolean tracks(Class<?> model) {
      return false;
    }

    @Override
    public @Nullable Object get(Object model) {
      return null;
    }

    @Override
    public void set(Object model, @Nullable Object values) {}
  }
}
