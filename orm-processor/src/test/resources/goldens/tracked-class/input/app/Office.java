package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
class Office {
  @Field(primaryKey = true)
  Long id;

  public String city;
}
