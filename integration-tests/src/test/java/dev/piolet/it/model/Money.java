package dev.piolet.it.model;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An immutable class whose constructor has an order of its own. */
@Table
final class Money {
  @Field(primaryKey = true)
  private final @Nullable Long id;

  private final BigDecimal amount;
  final String currency;

  Money(String currency, BigDecimal amount, @Nullable Long id) {
    this.id = id;
    this.amount = amount;
    this.currency = currency;
  }

  @Nullable Long id() {
    return id;
  }

  BigDecimal getAmount() {
    return amount;
  }
}
