package dev.piolet.benchmarks.doma;

import dev.piolet.benchmarks.Item;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** A narrow row whose key is known: Doma leaves generated keys out of upserts. */
@Entity(metamodel = @Metamodel, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "item")
@SuppressWarnings("NullAway.Init") // Doma sets the fields.
class KeyedItem {
  @Id @Nullable Long id;

  String name;
  int quantity;

  static KeyedItem of(Item values) {
    KeyedItem made = new KeyedItem();
    made.id = values.id();
    return made.set(values);
  }

  /** Takes all values but the key. */
  KeyedItem set(Item values) {
    name = values.name();
    quantity = values.quantity();
    return this;
  }
}
