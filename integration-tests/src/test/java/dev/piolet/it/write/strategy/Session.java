package dev.piolet.it.write.strategy;

import dev.piolet.TableBase;
import dev.piolet.internal.execute.Beginning;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Guard;
import dev.piolet.internal.execute.Hooks;
import dev.piolet.internal.execute.Limits;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.internal.execute.WholeCalls;
import dev.piolet.internal.model.SnapshotSlot;
import dev.piolet.internal.model.Tracking;
import dev.piolet.internal.observe.Observers;
import dev.piolet.internal.write.SequenceBlocks;
import dev.piolet.internal.write.WriteStrategy;
import dev.piolet.internal.write.Writer;
import java.sql.Connection;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A writer with its transactions, and the values by which it tells what has changed in models. */
record Session(Writer writer, Transactions transactions, Marks marks) {
  static Session of(Connection connection, WriteStrategy strategy) {
    Marks marks = new Marks();
    Tracking tracking = new Tracking(marks, false);
    Beginning beginning = new Beginning(connection, List.of(), Observers.none());
    Transactions transactions =
        new Transactions(
            connection,
            tracking,
            new Guard(Thread::currentThread),
            beginning,
            new Limits(),
            new Hooks(),
            Observers.none());
    Executor executor = new Executor(connection, Observers.none(), tracking, beginning);
    WholeCalls calls = new WholeCalls(executor, transactions, tracking);
    return new Session(
        new Writer(executor, transactions, tracking, calls, new SequenceBlocks(), strategy),
        transactions,
        marks);
  }

  /** The values of tracked models, where a test can see them. */
  static final class Marks implements SnapshotSlot {
    private final IdentityHashMap<Object, Object> values = new IdentityHashMap<>();

    @Override
    public boolean tracks(Class<?> model) {
      return TableBase.class.isAssignableFrom(model);
    }

    @Override
    public @Nullable Object get(Object model) {
      return values.get(model);
    }

    @Override
    public void set(Object model, @Nullable Object stored) {
      if (stored == null) {
        values.remove(model);
      } else {
        values.put(model, stored);
      }
    }
  }
}
