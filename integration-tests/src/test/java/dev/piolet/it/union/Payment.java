package dev.piolet.it.union;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.Subtypes;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records, whose keys one sequence makes. */
@Table(subtypes = Subtypes.TABLE_EACH)
public sealed interface Payment {
  @Nullable Long id();

  BigDecimal amount();

  @Nullable Long buyerId();

  /** Those by wire: a union within the other. */
  @Table(subtypes = Subtypes.TABLE_EACH)
  sealed interface Electronic extends Payment {}

  @Table(name = "card \"ü\"")
  record Card(
      @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "payment_id")
          @Nullable Long id,
      BigDecimal amount,
      @Field(references = Buyer.class) @Nullable Long buyerId,
      @Field(unique = true, check = "number ~ '^[0-9]+$'") String number,
      @Nullable List<String> tags)
      implements Electronic {}

  @Table
  record Wire(
      @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "payment_id")
          @Nullable Long id,
      BigDecimal amount,
      @Field(references = Buyer.class) @Nullable Long buyerId,
      String iban,
      @Nullable Short days)
      implements Electronic {}

  @Table
  @Label("it's cash \\")
  record Cash(
      @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "payment_id")
          @Nullable Long id,
      BigDecimal amount,
      @Field(references = Buyer.class) @Nullable Long buyerId,
      @Nullable Short days)
      implements Payment {}
}
