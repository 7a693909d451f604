package app;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table
@Check(name = "amount_is_positive", value = "amount > 0")
public sealed interface Payment {
  @Nullable Long id();

  BigDecimal amount();

  record Card(
      @Field(primaryKey = true) @Nullable Long id,
      BigDecimal amount,
      @Field(unique = true, check = "length(number) = 16") String number,
      @Nullable String holder)
      implements Payment {}

  record Transfer(
      @Field(primaryKey = true) @Nullable Long id,
      BigDecimal amount,
      String iban,
      @Nullable String note,
      int days)
      implements Payment {}

  @Label("coins")
  record Cash(@Field(primaryKey = true) @Nullable Long id, BigDecimal amount, String note)
      implements Payment {}
}
