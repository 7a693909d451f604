package dev.piolet.it.model;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import java.util.UUID;

/** Nested models, one of them with a composite key. */
final class Shop {
  private Shop() {}

  @Table(name = "shop_order")
  record Order(@Field(primaryKey = true) UUID number) {}

  @Table
  static class OrderLine {
    @Field(primaryKey = true, references = Order.class, onDelete = OnDelete.CASCADE)
    UUID orderNumber = new UUID(0, 0);

    @Field(primaryKey = true)
    Position position = Position.FIRST;

    int quantity;
  }

  enum Position {
    FIRST,
    SECOND
  }
}
