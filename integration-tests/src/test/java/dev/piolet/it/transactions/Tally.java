package dev.piolet.it.transactions;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A class whose changes are not tracked. */
@Table
class Tally {
  @Field(primaryKey = true)
  @Nullable Long id;

  int count;

  Tally(int count) {
    this.count = count;
  }
}
