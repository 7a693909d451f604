package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A model with the name of what is generated for it, and a part that the database generates. */
@Table
class Key {
  @Field(primaryKey = true)
  Kind kind;

  @Field(primaryKey = true, generation = Generation.IDENTITY_BY_DEFAULT)
  @Nullable Integer number;

  @Field(primaryKey = true)
  String key;

  @Field(primaryKey = true)
  int hashCode;

  enum Kind {
    HOUSE,
    CAR
  }
}
