package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
class Line {
  @Field(primaryKey = true, references = Order.class)
  Order.OrderId orderId;

  @Field(primaryKey = true)
  int number;

  Line(Order.OrderId orderId, int number) {
    this.orderId = orderId;
    this.number = number;
  }
}
