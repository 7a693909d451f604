package shop;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Subtypes;
import dev.piolet.annotations.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

// tag::model[]
@Table(subtypes = Subtypes.TABLE_EACH)
public sealed interface Notice {
  @Nullable UUID id();

  String text();

  @Table
  record Mail(
      @Field(primaryKey = true, generation = Generation.UUID_V7) @Nullable UUID id,
      String text,
      String address)
      implements Notice {}

  @Table
  record Call(
      @Field(primaryKey = true, generation = Generation.UUID_V7) @Nullable UUID id,
      String text,
      @Field(check = "number > 0") long number)
      implements Notice {}
}
// end::model[]
