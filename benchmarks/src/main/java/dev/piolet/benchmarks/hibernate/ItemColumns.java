package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Item;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A narrow row without its key. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
public abstract class ItemColumns {
  String name;
  int quantity;

  abstract @Nullable Long key();

  ItemColumns set(Item values) {
    name = values.name();
    quantity = values.quantity();
    return this;
  }

  Item values() {
    return new Item(key(), name, quantity);
  }
}
