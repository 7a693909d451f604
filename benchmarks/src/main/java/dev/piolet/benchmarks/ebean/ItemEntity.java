package dev.piolet.benchmarks.ebean;

import dev.piolet.benchmarks.Item;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A narrow row. */
@Entity
@Table(name = "item")
@SuppressWarnings("NullAway.Init") // Ebean sets the fields.
public class ItemEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
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
