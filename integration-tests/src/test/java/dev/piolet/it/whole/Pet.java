package dev.piolet.it.whole;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A tracked class whose key the database generates. */
@Table
class Pet extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  @Field(unique = true)
  String name;

  @Nullable String note;

  @Field(precision = 12, scale = 2)
  @Nullable BigDecimal price;

  Pet() {
    this("");
  }

  Pet(String name) {
    this.name = name;
  }
}
