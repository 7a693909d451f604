package app;

import dev.piolet.annotations.Field;

@dev.piolet.annotations.Table
class Column {
  @Field(primaryKey = true)
  Long id;

  byte[] bytes;
}
