package shop;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

// tag::model[]
@Table
public sealed interface Payment {
  @Nullable Long id();

  BigDecimal amount();

  record Card(
      @Field(primaryKey = true) @Nullable Long id,
      BigDecimal amount,
      @Field(unique = true) String number,
      @Nullable String holder)
      implements Payment {}

  @Label("bank transfer")
  record Transfer(@Field(primaryKey = true) @Nullable Long id, BigDecimal amount, String iban)
      implements Payment {}
}
// end::model[]
