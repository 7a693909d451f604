package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
class Long {
  @Field(primaryKey = true)
  java.lang.Long id;

  java.lang.String text;
}
