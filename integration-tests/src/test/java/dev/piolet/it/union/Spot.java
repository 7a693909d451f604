package dev.piolet.it.union;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Subtypes;
import dev.piolet.annotations.Table;

/** Keys of several columns that the program gives, so that two tables can have the same. */
@Table(subtypes = Subtypes.TABLE_EACH)
sealed interface Spot {
  @Table
  record Seat(@Field(primaryKey = true) int row, @Field(primaryKey = true) int place, String guest)
      implements Spot {}

  @Table
  record Aisle(@Field(primaryKey = true) int row, @Field(primaryKey = true) int place)
      implements Spot {}
}
