package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives models keys before they are inserted, where these come in blocks, so that the database has
 * none to give back. Not thread-safe.
 */
final class KeyAllocator {
  private final Executor executor;
  private final Tracking tracking;
  private final @Nullable SequenceBlocks blocks;

  /**
   * An allocator over one connection.
   *
   * @param blocks where the numbers are, or null to leave all to the database
   */
  KeyAllocator(Executor executor, Tracking tracking, @Nullable SequenceBlocks blocks) {
    this.executor = executor;
    this.tracking = tracking;
    this.blocks = blocks;
  }

  /** The same models with keys, also those that have none yet, where the program numbers them. */
  <M> Group<M> withKeys(Group<M> group) {
    Column<M, ?> key = TableMetadata.of(group.table()).numberedColumn();
    if (blocks == null || key == null) {
      return group;
    }
    List<M> models = group.models();
    int count = 0;
    for (M model : models) {
      count += key.valueIn(model) == null ? 1 : 0;
    }
    if (count == 0) {
      return group;
    }
    long[] numbers = blocks.of(key).take(count, key.options().allocationSize(), executor);
    return group.with(assign(models, key, numbers));
  }

  private <M> List<M> assign(List<M> models, Column<M, ?> key, long[] numbers) {
    Table<M> table = key.table();
    List<M> numbered = new ArrayList<>(models);
    int taken = 0;
    for (int i = 0; i < numbered.size(); i++) {
      M model = numbered.get(i);
      if (key.valueIn(model) == null) {
        tracking.filling(table, model);
        numbered.set(i, TableMetadata.of(table).mapping().numbered(model, numbers[taken++]));
      }
    }
    return numbered;
  }
}
