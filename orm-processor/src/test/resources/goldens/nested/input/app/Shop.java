package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

public final class Shop {
  private Shop() {}

  @Table
  public record Order(@Field(primaryKey = true) @Nullable Long id, Status status) {}

  public enum Status {
    OPEN,
    SHIPPED
  }

  @Table
  protected static class OrderLine {
    @Field(primaryKey = true)
    @Nullable Long id;

    @Field(references = Order.class)
    long orderId;
  }

  interface Archive {
    @Table(schema = "archive")
    class Order {
      public int year;
    }
  }
}
