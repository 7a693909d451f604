package dev.piolet.it.copy;

import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of which the database, the program and a statement make parts. */
@Table(name = "an \"item\"")
class Item {
  @Field(primaryKey = true, generation = Generation.IDENTITY_BY_DEFAULT)
  @Nullable Long id;

  @Field(unique = true)
  String name = "";

  @Field(defaultExpression = "7")
  @Nullable Integer quantity;

  @Field(generation = Generation.UUID_V7)
  @Nullable UUID token;

  @Field(generatedAs = "upper(name)")
  @Nullable String upper;

  @Version int version;
  @CreatedAt @Nullable Instant created;

  static Item of(String name, @Nullable Integer quantity) {
    Item item = new Item();
    item.name = name;
    item.quantity = quantity;
    return item;
  }
}
