package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** One property is final, so that an object with a new key is a new object. */
@Table
class Ticket {
  @Field(primaryKey = true)
  final @Nullable Long id;

  String seat = "";

  Ticket(@Nullable Long id) {
    this.id = id;
  }
}
