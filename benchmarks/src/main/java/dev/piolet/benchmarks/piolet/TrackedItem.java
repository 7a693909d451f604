package dev.piolet.benchmarks.piolet;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.benchmarks.Item;
import org.jspecify.annotations.Nullable;

/** A narrow row that knows what has changed of it. */
@Table(name = "item")
class TrackedItem extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name;
  int quantity;

  TrackedItem(String name, int quantity) {
    this.name = name;
    this.quantity = quantity;
  }

  static TrackedItem of(Item values) {
    TrackedItem item = new TrackedItem(values.name(), values.quantity());
    item.id = values.id();
    return item;
  }

  TrackedItem set(Item values) {
    name = values.name();
    quantity = values.quantity();
    return this;
  }

  Item values() {
    return new Item(id, name, quantity);
  }
}
