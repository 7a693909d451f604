package dev.piolet.it.pipeline;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.it.models.Mood;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A tracked class whose enum the driver sends without its type. */
@Table
class Customer extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name = "";
  @Nullable Mood mood;
  @Nullable LocalDateTime seen;

  static Customer of(String name) {
    Customer customer = new Customer();
    customer.name = name;
    return customer;
  }
}
