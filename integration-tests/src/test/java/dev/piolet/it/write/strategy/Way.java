package dev.piolet.it.write.strategy;

import dev.piolet.internal.Executor;
import dev.piolet.internal.SnapshotSlot;
import dev.piolet.internal.SqlLog;
import dev.piolet.internal.Tracking;
import dev.piolet.internal.Transactions;
import dev.piolet.internal.WriteStrategy;
import dev.piolet.internal.Writer;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** A way in which rows are written, whatever their number. */
enum Way {
  /** Each row is a statement: what the others have to be like. */
  SINGLE(new WriteStrategy(1, 1, Integer.MAX_VALUE)),
  VALUES(new WriteStrategy(10_000, 10_000, Integer.MAX_VALUE)),
  UNNEST(new WriteStrategy(1, 10_000, Integer.MAX_VALUE)),
  /** Where it is right; else as UNNEST. */
  COPY(new WriteStrategy(1, 10_000, 1)),
  /** Several statements of few rows. */
  CHUNKS(new WriteStrategy(2, 3, Integer.MAX_VALUE));

  private final WriteStrategy strategy;

  Way(WriteStrategy strategy) {
    this.strategy = strategy;
  }

  Writer writer(Connection connection) {
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
