package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.WholeCalls;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.execute.WorkQueue;
import dev.piolet.internal.model.Tracking;
import dev.piolet.internal.write.UnitTasks.Kind;
import dev.piolet.internal.write.UnitTasks.Stored;
import dev.piolet.internal.write.UnitTasks.Task;
import dev.piolet.internal.write.UnitTasks.Then;
import dev.piolet.internal.write.UnitTasks.Write;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does the writes of a unit of work. Neighbours of one kind and table are one group, and groups are
 * sent together until one needs what an earlier one gives. Not thread-safe.
 */
final class UnitWriter {
  private final Tracking tracking;
  private final Inserter inserter;
  private final Updater updater;
  private final Deleter deleter;
  private final WholeCalls calls;
  private final Set<Object> written = Collections.newSetFromMap(new IdentityHashMap<>());
  private final WorkQueue queue;
  private final List<Runnable> results = new ArrayList<>();
  private @Nullable Gathered gathered;

  UnitWriter(
      Executor executor,
      Tracking tracking,
      Inserter inserter,
      Updater updater,
      Deleter deleter,
      WholeCalls calls) {
    this.queue = new WorkQueue(executor);
    this.tracking = tracking;
    this.inserter = inserter;
    this.updater = updater;
    this.deleter = deleter;
    this.calls = calls;
  }

  /** Neighbouring models of one table that are written in one way. */
  private record Gathered(
      Kind kind, Table<?> table, List<Object> models, List<Consumer<Object>> takers) {}

  /** Does all, and gives how many tasks there were. */
  int write(UnitTasks unit) {
    int count = 0;
    for (Task task : unit.take()) {
      count++;
      if (task instanceof Then then) {
        send();
        then.action().run();
        count += write(unit);
      } else if (task instanceof Write write) {
        gather(write);
      }
    }
    send();
    return count;
  }

  private void gather(Write write) {
    List<@Nullable Object> stored = new ArrayList<>(write.models());
    for (int i = 0; i < write.models().size(); i++) {
      int place = i;
      gather(write, write.models().get(i), model -> stored.set(place, model));
    }
    Stored<?> result = write.stored();
    if (result != null) {
      results.add(() -> result.set(stored));
    }
  }

  private Table<?> tableOf(Write write, Object model) {
    Table<?> said = write.table();
    if (said != null) {
      return Group.in(said).apply(model);
    }
    return write.kind() == Kind.INSERT ? Group.tableOf(model) : tracking.tableOf(model);
  }

  private void gather(Write write, Object model, Consumer<Object> taker) {
    if (!written.add(model)) {
      send();
      written.add(model);
    }
    Kind kind = write.kind();
    Table<?> table = tableOf(write, model);
    if (gathered == null || gathered.kind() != kind || !gathered.table().equals(table)) {
      group();
      gathered = new Gathered(kind, table, new ArrayList<>(), new ArrayList<>());
    }
    gathered.models().add(model);
    gathered.takers().add(taker);
  }

  /** Makes work of the models that were gathered. */
  @SuppressWarnings("unchecked") // the table of an object's class has objects of that class
  private void group() {
    Gathered group = gathered;
    gathered = null;
    if (group != null) {
      Table<Object> table = (Table<Object>) group.table();
      TableMetadata.of(table).requireWritable();
      calls.settle(group.models());
      queue.add(work(group, Group.of(table, group.models())), done -> {});
    }
  }

  private Work<?> work(Gathered gathered, Group<Object> group) {
    return switch (gathered.kind()) {
      case INSERT ->
          inserter
              .insert(group)
              .map(
                  stored -> {
                    for (int i = 0; i < stored.size(); i++) {
                      gathered.takers().get(i).accept(stored.get(i));
                    }
                    return stored;
                  });
      case UPDATE -> updater.update(group);
      case DELETE -> deleter.delete(group);
    };
  }

  private void send() {
    group();
    queue.send();
    results.forEach(Runnable::run);
    results.clear();
    written.clear();
  }
}
