package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
class Guest extends Named {
  @Field(primaryKey = true)
  long id;
}
