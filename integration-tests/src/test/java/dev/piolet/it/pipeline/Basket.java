package dev.piolet.it.pipeline;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import org.jspecify.annotations.Nullable;

/** A class with a version. */
@Table
class Basket {
  @Field(primaryKey = true)
  @Nullable Long id;

  String content = "";
  @Version int version;

  static Basket of(String content) {
    Basket basket = new Basket();
    basket.content = content;
    return basket;
  }
}
