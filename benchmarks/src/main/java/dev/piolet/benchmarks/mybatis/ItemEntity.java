package dev.piolet.benchmarks.mybatis;

import dev.piolet.benchmarks.Item;
import org.jspecify.annotations.Nullable;

/** A narrow row. */
@SuppressWarnings("NullAway.Init") // MyBatis sets the fields.
class ItemEntity {
  @Nullable Long id;

  String name;
  int quantity;

  static ItemEntity of(Item values) {
    ItemEntity made = new ItemEntity();
    made.id = values.id();
    return made.set(values);
  }

  /** Takes all values but the key. */
  ItemEntity set(Item values) {
    name = values.name();
    quantity = values.quantity();
    return this;
  }

  Item values() {
    return new Item(id, name, quantity);
  }
}
