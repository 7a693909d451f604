package dev.piolet.benchmarks.jimmer;

import dev.piolet.benchmarks.Item;
import org.babyfish.jimmer.ImmutableObjects;

/** Narrow rows. */
final class Items {
  private static final ItemEntityTable TABLE = ItemEntityTable.$;

  static final JimmerRows.Model<Item, ItemEntity> MODEL =
      new JimmerRows.Model<>(
          ItemEntity.class,
          client -> client.createQuery(TABLE).select(TABLE),
          client -> client.createQuery(TABLE).select(TABLE.name()),
          ItemEntity::id,
          Items::of,
          Items::values,
          (entity, values) -> ItemEntityDraft.$.produce(entity, draft -> set(draft, values)));

  private Items() {}

  private static ItemEntity of(Item values) {
    Long id = values.id();
    return ItemEntityDraft.$.produce(
        draft -> {
          if (id != null) {
            draft.setId(id);
          }
          set(draft, values);
        });
  }

  private static void set(ItemEntityDraft draft, Item values) {
    draft.setName(values.name());
    draft.setQuantity(values.quantity());
  }

  private static Item values(ItemEntity entity) {
    boolean hasId = ImmutableObjects.isLoaded(entity, ItemEntityProps.ID);
    return new Item(hasId ? entity.id() : null, entity.name(), entity.quantity());
  }
}
