package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The constructor's parameters are in an order of their own. */
@Table
public final class Money {
  @Field(primaryKey = true)
  private final @Nullable Long id;

  private final BigDecimal amount;
  final String currency;

  public Money(String currency, BigDecimal amount) {
    this(currency, amount, null);
  }

  Money(String currency, BigDecimal amount, @Nullable Long id) {
    this.id = id;
    this.amount = amount;
    this.currency = currency;
  }

  public @Nullable Long id() {
    return id;
  }

  public BigDecimal getAmount() {
    return amount;
  }
}
