package dev.piolet.benchmarks.piolet;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.benchmarks.Item;
import org.jspecify.annotations.Nullable;

/** A narrow row as a class: an update writes all of its columns. */
@Table(name = "item")
class PlainItem {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name;
  int quantity;

  PlainItem(String name, int quantity) {
    this.name = name;
    this.quantity = quantity;
  }

  static PlainItem of(Item values) {
    PlainItem item = new PlainItem(values.name(), values.quantity());
    item.id = values.id();
    return item;
  }

  PlainItem set(Item values) {
    name = values.name();
    quantity = values.quantity();
    return this;
  }

  Item values() {
    return new Item(id, name, quantity);
  }
}
