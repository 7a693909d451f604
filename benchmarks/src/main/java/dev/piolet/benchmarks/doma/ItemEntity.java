package dev.piolet.benchmarks.doma;

import dev.piolet.benchmarks.Item;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.Entity;
import org.seasar.doma.GeneratedValue;
import org.seasar.doma.GenerationType;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** A narrow row. */
@Entity(metamodel = @Metamodel, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "item")
@SuppressWarnings("NullAway.Init") // Doma sets the fields.
class ItemEntity {
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
