package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Of two constructors, the one with more parameters is taken; all properties can be set later. */
@Table
class Account {
  @Field(primaryKey = true)
  Long id;

  String owner;

  Account(String owner) {
    this(null, owner);
  }

  Account(Long id, String owner) {
    this.id = id;
    this.owner = owner;
  }
}
