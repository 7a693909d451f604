package app;

import dev.piolet.annotations.Discriminator;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.Subtypes;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table(subtypes = Subtypes.TABLE_EACH)
@Discriminator("kind")
public sealed interface Payment {
  @Nullable Long id();

  @Table(name = "card_payment")
  record Card(
      @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "payment_id")
          @Nullable Long id,
      BigDecimal amount,
      @Field(references = Customer.class) int customerId,
      @Field(unique = true, check = "length(number) = 16") String number)
      implements Payment {}

  @Table
  @Label("bank transfer")
  record Transfer(
      @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "payment_id")
          @Nullable Long id,
      BigDecimal amount,
      @Field(references = Customer.class) int customerId,
      @Nullable Short days)
      implements Payment {}
}
