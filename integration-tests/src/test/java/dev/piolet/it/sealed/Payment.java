package dev.piolet.it.sealed;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table
@Index("amount")
@Check(name = "amount_is_positive", value = "amount > 0")
public sealed interface Payment permits Electronic, Payment.Cash {
  @Nullable Long id();

  BigDecimal amount();

  /** Has a note always, of which a transfer may have one. */
  @Label("coins & notes")
  record Cash(@Field(primaryKey = true) @Nullable Long id, BigDecimal amount, String note)
      implements Payment {}
}
