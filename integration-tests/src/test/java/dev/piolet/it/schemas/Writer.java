package dev.piolet.it.schemas;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
class Writer extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  @Field(unique = true)
  String name;

  Writer(String name) {
    this.name = name;
  }
}
