package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
class Invoice extends Audited {
  @Field(primaryKey = true)
  long id;
}
