package dev.piolet.it.shop;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

@Table
sealed interface Party {
  @Nullable Long id();

  String name();

  record Person(@Field(primaryKey = true) @Nullable Long id, String name, Ref<City> city)
      implements Party {}

  record Company(
      @Field(primaryKey = true) @Nullable Long id, String name, @Nullable Ref<Party> parent)
      implements Party {}
}
