package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
public sealed interface Payment {
  sealed interface Electronic extends Payment {}

  record Card(@Field(primaryKey = true) @Nullable Long id, @Field(unique = true) String number)
      implements Electronic {}

  record Transfer(@Field(primaryKey = true) @Nullable Long id, String iban, int days)
      implements Electronic {}

  record Cash(@Field(primaryKey = true) @Nullable Long id, @Nullable Integer days)
      implements Payment {}
}
