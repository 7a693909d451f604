package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.model.Keys;
import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs statements that write rows by their keys. */
final class KeyedWriter {
  private final Executor executor;
  private final Tracking tracking;
  private final Refresher refresher;
  private final WriteStrategy strategy;
  private final Riding riding;

  KeyedWriter(
      Executor executor,
      Tracking tracking,
      Refresher refresher,
      WriteStrategy strategy,
      Riding riding) {
    this.executor = executor;
    this.tracking = tracking;
    this.refresher = refresher;
    this.strategy = strategy;
    this.riding = riding;
  }

  /** The models as they are after a statement, and how many rows it wrote. */
  record Written<M>(List<M> models, int rows) {}

  /**
   * Writes rows, and puts what is returned of them into their models. The work fails with a {@link
   * dev.piolet.error.StaleObjectException} when a row has another version than its model; then no
   * model is touched.
   */
  <M> Work<Written<M>> write(
      KeyedStatement<M> statement, List<KeyedChange<M>> changes, KeyedPart.Filling<M> filling) {
    List<M> models = KeyedChange.models(changes);
    BitSet written = new BitSet();
    KeyedPart.Results<M> results = new KeyedPart.Results<>(models, written, filling, tracking);
    int size = areStatements(statement, changes.size()) ? 1 : changes.size();
    List<Step<?>> steps = new ArrayList<>();
    for (int first = 0; first < changes.size(); first += size) {
      List<KeyedChange<M>> part = changes.subList(first, first + size);
      steps.add(
          riding(statement, part.size(), new KeyedPart<>(statement, part, first).step(results)));
    }
    return new Work<>(
        steps,
        () -> {
          requireVersions(statement, changes, written);
          return new Written<>(models, written.cardinality());
        });
  }

  /** A row that is deleted does not tell who did it. */
  private Step<?> riding(KeyedStatement<?> statement, int changes, Step<?> step) {
    return statement.deletes()
        ? step
        : riding.with(step, statement.table(), statement.givesRows(changes));
  }

  /** One statement alone knows that no version has changed before a model gets its new one. */
  private boolean areStatements(KeyedStatement<?> statement, int changes) {
    boolean givesVersions = Versions.has(statement.table()) && statement.givesRows(1);
    return sendsEach(changes) && !givesVersions;
  }

  /** Tells whether each of some changes is a statement of its own, where it can be. */
  boolean sendsEach(int changes) {
    return strategy.sendsEach(changes);
  }

  /**
   * Does works together, unless a later one needs what an earlier one wrote, as with a row that is
   * written twice.
   */
  Work<Integer> all(List<Supplier<Work<Integer>>> works, boolean together) {
    return Work.of(executor, works, together);
  }

  private <M> void requireVersions(
      KeyedStatement<M> statement, List<KeyedChange<M>> changes, BitSet written) {
    if (Versions.has(statement.table()) && written.cardinality() < changes.size()) {
      throw Versions.stale(statement, KeyedChange.keyed(changes), written, refresher);
    }
  }

  /**
   * Divides changes so that a row that is written twice is in two chunks: the later one wins. Of
   * updates, rows that are known to be marked as deleted are apart from others.
   *
   * @param columns what is written of each
   */
  <M> List<List<KeyedChange<M>>> chunks(
      Table<M> table, List<KeyedChange<M>> changes, List<Column<M, ?>> columns) {
    if (changes.size() == 1) {
      return List.of(changes);
    }
    List<List<KeyedChange<M>>> chunks = new ArrayList<>();
    List<KeyedChange<M>> chunk = new ArrayList<>();
    Set<List<@Nullable Object>> keys = new HashSet<>();
    long filled = 0;
    for (KeyedChange<M> change : changes) {
      List<@Nullable Object> key = ValueKey.of(Keys.of(table), change.keyed());
      long size = Chunk.size(columns, change.model());
      boolean isOther =
          !columns.isEmpty()
              && !chunk.isEmpty()
              && chunk.get(0).isOfDeleted(table) != change.isOfDeleted(table);
      boolean isFull =
          chunk.size() == strategy.chunk() || (filled > 0 && filled + size > Chunk.MAX_SIZE);
      if (!keys.add(key) || isFull || isOther) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
        keys.clear();
        keys.add(key);
        filled = 0;
      }
      filled += size;
      chunk.add(change);
    }
    chunks.add(chunk);
    return chunks;
  }
}
