package dev.piolet.it.pipeline;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A record that holds another's key. */
@Table
record Purchase(
    @Field(primaryKey = true) @Nullable Long id,
    @Field(references = Customer.class) Long customerId,
    @Field(unique = true) String item,
    BigDecimal price) {
  static Purchase of(@Nullable Long customerId, String item) {
    return new Purchase(null, customerId, item, BigDecimal.ONE);
  }
}
